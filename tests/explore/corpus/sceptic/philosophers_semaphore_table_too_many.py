import threading

N = 3
forks = [threading.Semaphore(1) for _ in range(N)]
table = threading.Semaphore(N)


def dine(i):
    with table:
        forks[i].acquire()
        forks[(i + 1) % N].acquire()
        forks[(i + 1) % N].release()
        forks[i].release()


ts = [threading.Thread(target=dine, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
