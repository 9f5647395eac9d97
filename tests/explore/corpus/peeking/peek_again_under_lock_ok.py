import threading

free, taken, lock = [1, 2, 3], [], threading.Lock()


def work(i):
    while True:
        seat = free[0]
        with lock:
            if free[0] is seat:
                free.pop(0)
                taken.append(seat)
                return


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
