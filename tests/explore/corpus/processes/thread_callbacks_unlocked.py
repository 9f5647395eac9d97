from concurrent.futures import ThreadPoolExecutor

total = 0


def add(future):
    global total
    total += future.result()


with ThreadPoolExecutor(2) as pool:
    for n in (1, 2, 3):
        pool.submit(pow, n, 2).add_done_callback(add)
print(total)
