from concurrent.futures import ThreadPoolExecutor

total = 0


def work(n):
    return n * n


def finished(future):
    global total
    total += future.result()


with ThreadPoolExecutor(3) as pool:
    for n in range(4):
        pool.submit(work, n).add_done_callback(finished)
print(total)
