import threading

free, taken = [1, 2, 3], []


def work(i):
    guess = free[0]
    seat = free.pop(0)
    taken.append((guess <= seat, seat))


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
