import threading

hall = 0
bar = 0
lock = threading.Lock()


def guest():
    global hall, bar
    with lock:
        hall += 1
        crowded = hall > 2
    if not crowded:
        with lock:
            bar += 1
            full = bar > 1
        if full:
            with lock:
                bar -= 1
        else:
            with lock:
                bar -= 1
    with lock:
        hall -= 1


ts = [threading.Thread(target=guest) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(hall, bar)
