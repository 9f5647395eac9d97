import threading

N = 3
forks = {i: threading.Lock() for i in range(N)}


def philosopher(i):
    first, second = i, (i + 1) % N
    if first > second:
        first, second = first, second
    with forks[first]:
        with forks[second]:
            pass


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("all have eaten")
