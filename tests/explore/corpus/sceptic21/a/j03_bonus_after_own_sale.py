import threading

points = 20
lock = threading.Lock()


def spend(n):
    global points
    with lock:
        points -= n
        rich = points >= 10
    if rich:
        with lock:
            points += 1


ts = [threading.Thread(target=spend, args=(n,)) for n in (5, 9)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
