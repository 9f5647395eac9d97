import threading

counter = 0


def bump():
    for _ in range(10):
        globals()["counter"] += 1


ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter)
