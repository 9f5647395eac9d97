import threading

n = 0


def add():
    global n
    while (now := n) < 3:
        n = now + 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
