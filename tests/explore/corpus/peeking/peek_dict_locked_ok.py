import threading

free, taken, lock = {1: "a", 2: "b", 3: "c"}, [], threading.Lock()


def work(i):
    with lock:
        seat = next(iter(free))
        free.pop(seat, None)
        taken.append(seat)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
