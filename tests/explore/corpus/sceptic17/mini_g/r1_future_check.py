import threading
from concurrent.futures import ThreadPoolExecutor

tickets = 1
lock = threading.Lock()
ex = ThreadPoolExecutor(2)


def available():
    with lock:
        return tickets > 0


def customer():
    global tickets
    if ex.submit(available).result():
        with lock:
            tickets -= 1


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
ex.shutdown()
print(tickets)
