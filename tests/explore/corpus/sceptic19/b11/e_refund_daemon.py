import threading
import time

tickets = [1, 2]
lock = threading.Lock()
sold = []


def refunds():
    while True:
        time.sleep(0.01)
        with lock:
            if sold:
                tickets.append(sold.pop())


def seller():
    for _ in range(2):
        with lock:
            some = len(tickets) > 0
        if some:
            with lock:
                t = tickets.pop() if tickets else None
                sold.append(t)


threading.Thread(target=refunds, daemon=True).start()
ts = [threading.Thread(target=seller) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(sold) <= 4)
