import threading

best = 0
values = [[3, 9, 4], [7, 2, 8]]


def search(numbers):
    global best
    for n in numbers:
        best = max(best, n)


ts = [threading.Thread(target=search, args=(v,)) for v in values]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("best", best)
