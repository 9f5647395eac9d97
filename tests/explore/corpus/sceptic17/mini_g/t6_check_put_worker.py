import queue
import threading

money = 100
lock = threading.Lock()
orders = queue.Queue()


def worker():
    global money
    while (n := orders.get()) is not None:
        with lock:
            money -= n


def client(n):
    with lock:
        ok = money >= n
    if ok:
        orders.put(n)


w = threading.Thread(target=worker)
w.start()
cs = [threading.Thread(target=client, args=(80,)) for _ in range(2)]
for c in cs: c.start()
for c in cs: c.join()
orders.put(None)
w.join()
print(money)
