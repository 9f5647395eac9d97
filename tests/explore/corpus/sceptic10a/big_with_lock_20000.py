import threading

counter = 0


def worker():
    global counter
    for _ in range(20000):
        with threading.Lock():
            counter += 1


threads = [threading.Thread(target=worker) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter, "should be", 80000)
