import threading

budget = 100
lock = threading.Lock()


def spend(n):
    global budget
    with lock:
        budget -= n


def desk(n):
    with lock:
        ok = budget >= n
    if ok:
        t = threading.Thread(target=spend, args=(n,))
        t.start()
        t.join()


desks = [threading.Thread(target=desk, args=(70,)) for _ in range(2)]
for d in desks: d.start()
for d in desks: d.join()
print('overdrawn:', budget < 0)
