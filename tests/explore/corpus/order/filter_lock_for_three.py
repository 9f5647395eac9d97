import threading

N = 3
level = [0] * N
victim = [0] * N
n = 0


def work(me):
    global n
    for step in range(1, N):
        level[me] = step
        victim[step] = me
        while victim[step] == me and any(level[k] >= step for k in range(N) if k != me):
            pass
    n += 1
    level[me] = 0


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
