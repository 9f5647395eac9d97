import threading

N = 2
count = 0
cond = threading.Condition()
steps = [0] * N


def sync():
    global count
    with cond:
        count += 1
        if count == N:
            count = 0
            cond.notify_all()
        else:
            while count != 0:
                cond.wait()


def work(i):
    for _ in range(2):
        steps[i] += 1
        sync()


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(steps)
