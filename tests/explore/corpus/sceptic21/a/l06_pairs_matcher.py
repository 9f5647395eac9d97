import threading

waiting = []
pairs = []


def join(n):
    waiting.append(n)


def matcher():
    for _ in range(4):
        if len(waiting) >= 2:
            a = waiting.pop(0)
            b = waiting.pop(0)
            pairs.append((a, b))


ts = [threading.Thread(target=join, args=(i,)) for i in range(3)] + [threading.Thread(target=matcher)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(pairs) * 2 + len(waiting))
