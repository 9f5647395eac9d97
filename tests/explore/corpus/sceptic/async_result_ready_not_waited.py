from multiprocessing.pool import ThreadPool

out = []


def square(n):
    return n * n


pool = ThreadPool(1)
pool.apply_async(square, (3,), callback=out.append)
assert out, "还没有结果"
print(out[0])
pool.close()
pool.join()
