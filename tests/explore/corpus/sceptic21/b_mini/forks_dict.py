import threading

forks = {i: threading.Lock() for i in range(2)}


def eat(i):
    with forks[i]:
        with forks[1 - i]:
            pass


ts = [threading.Thread(target=eat, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
