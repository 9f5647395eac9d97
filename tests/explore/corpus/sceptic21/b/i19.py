import threading

N = 3
free = [True] * N
cond = threading.Condition()
eaten = [0] * N


def philosopher(i):
    l, r = i, (i + 1) % N
    for _ in range(2):
        with cond:
            cond.wait_for(lambda: free[l] and free[r])
            free[l] = free[r] = False
        eaten[i] += 1
        with cond:
            free[l] = free[r] = True
            cond.notify_all()


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(eaten, all(free))
