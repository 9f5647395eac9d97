import threading

n = 3
barrier = threading.Barrier(n)
lock = threading.Lock()
points = 0
total = 0


def player(me):
    global points, total
    for r in range(2):
        with lock:
            points += me + 1
        if barrier.wait() == 0:
            total += points
            points = 0
        barrier.wait()


ts = [threading.Thread(target=player, args=(k,)) for k in range(n)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
