from concurrent.futures import ThreadPoolExecutor
import threading

n = 0
lock = threading.Lock()
pool = ThreadPoolExecutor(2)


def plus_one():
    return n + 1


def work():
    global n
    with lock:
        n = pool.submit(plus_one).result()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
pool.shutdown()
print(n)
