import threading

free = [1, 2]
sem = threading.Semaphore(2)
used = set()


def park(car):
    with sem:
        place = free[0]
        free.remove(place)
        assert place not in used
        used.add(place)
        used.discard(place)
        free.append(place)


ts = [threading.Thread(target=park, args=(c,)) for c in "甲乙丙"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(free))
