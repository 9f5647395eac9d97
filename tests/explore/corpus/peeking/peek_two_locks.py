import threading

free, taken = [1, 2, 3], []
look, change = threading.Lock(), threading.Lock()


def work(i):
    with look:
        seat = free[0]
    with change:
        free.pop(0)
        taken.append(seat)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
