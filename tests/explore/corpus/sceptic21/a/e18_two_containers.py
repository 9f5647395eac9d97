import threading

free = [1, 2, 3, 4]
used = [0]


def take():
    if len(free) > 0 and len(used) < 2:
        used.append(free.pop())


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
