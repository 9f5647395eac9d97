import threading

taken, lock = [], threading.Lock()


def work(i):
    mine = [i, i + 10]
    while mine:
        one = mine[0]
        mine.pop(0)
        with lock:
            taken.append(one)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
