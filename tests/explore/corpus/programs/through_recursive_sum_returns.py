import threading

total = 0


def climb(n, k):
    if k == 0:
        return n
    return climb(n + 1, k - 1)


def work():
    global total
    total = climb(total, 2)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
