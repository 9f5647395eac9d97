import threading

given = [0]


def take():
    given.append(max(given) + 1)


ts = [threading.Thread(target=take) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(given)
