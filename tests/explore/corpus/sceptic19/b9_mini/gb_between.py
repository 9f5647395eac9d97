import threading

N = 3
count = generation = 0
cond = threading.Condition()
steps = [0] * N


def sync():
    global count, generation
    with cond:
        mine = generation
        count += 1
        if count == N:
            count = 0
            generation += 1
            cond.notify_all()
        else:
            while mine == generation:
                cond.wait()


def work(i):
    for _ in range(2):
        steps[i] += 1
        sync()
        seen = min(steps)
        sync()
        if seen < 1:
            raise RuntimeError


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(steps)
