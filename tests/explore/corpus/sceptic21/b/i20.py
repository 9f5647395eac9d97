import threading

N = 3
free = [True] * N
cond = threading.Condition()
together = 0
clash = False


def philosopher(i):
    global together, clash
    l, r = i, (i + 1) % N
    with cond:
        while not (free[l] and free[r]):
            cond.wait()
    with cond:
        free[l] = free[r] = False
        together += 1
        if together > 1:
            clash = True
    with cond:
        together -= 1
        free[l] = free[r] = True
        cond.notify_all()


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("clash:", clash)
