from concurrent.futures import ThreadPoolExecutor
import threading

n = 0
pool = ThreadPoolExecutor(2)


def work():
    global n
    n = pool.submit(lambda: n + 1).result()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
pool.shutdown()
print(n)
