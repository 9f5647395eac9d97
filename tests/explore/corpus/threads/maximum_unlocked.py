import threading

best = 0


def search(numbers):
    global best
    for n in numbers:
        if n > best:
            best = n


ts = [threading.Thread(target=search, args=(ns,)) for ns in ([3, 9, 4], [7, 2, 8])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("best =", best)
