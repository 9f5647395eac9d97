import threading

first, rest = 1, [2, 3]


def turn():
    global first, rest
    first, *rest = [*rest, first]


ts = [threading.Thread(target=turn) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(first, rest)
