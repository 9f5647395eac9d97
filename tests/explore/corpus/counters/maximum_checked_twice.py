import threading

best = 0
lock = threading.Lock()
values = [[3, 9, 4], [7, 2, 8]]


def search(numbers):
    global best
    for n in numbers:
        if n > best:
            with lock:
                if n > best:
                    best = n


ts = [threading.Thread(target=search, args=(v,)) for v in values]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("best", best)
