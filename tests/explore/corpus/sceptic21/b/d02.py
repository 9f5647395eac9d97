from multiprocessing.pool import ThreadPool

done = 0


def square(n):
    return n * n


def progress(result):
    global done
    done += 1


pool = ThreadPool(2)
for n in range(3):
    pool.apply_async(square, (n,), callback=progress)
pool.close()
pool.join()
print("done", done)
