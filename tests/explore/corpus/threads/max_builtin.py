import threading

best = 0


def look(xs):
    global best
    for x in xs:
        best = max(best, x)


ts = [threading.Thread(target=look, args=(xs,)) for xs in ([1, 9], [3, 7])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(best)
