import threading

total = 0

from concurrent.futures import ThreadPoolExecutor


def read():
    return total


pool = ThreadPoolExecutor(1)


def work():
    global total
    f = pool.submit(read)
    total = f.result() + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
