from multiprocessing.dummy import Lock, Pool

total = 0
lock = Lock()


def add(n):
    global total
    with lock:
        total += n


with Pool(2) as pool:
    pool.map(add, [1, 2, 3, 4])
print(total)
