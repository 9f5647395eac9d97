import threading

free = [True, True]
taken = []


def take(who):
    i = next(i for i, f in enumerate(free) if f)
    free[i] = False
    taken.append((who, i))


ts = [threading.Thread(target=take, args=(w,)) for w in "AB"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(i for _, i in taken))
