import threading

a, b = 0, 1


def step(n):
    global a, b
    for _ in range(n):
        a, b = b, a + b


ts = [threading.Thread(target=step, args=(5,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
