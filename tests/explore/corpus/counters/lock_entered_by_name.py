import threading

n = 0
lock = threading.Lock()


def add():
    global n
    lock.__enter__()
    n += 1
    lock.__exit__(None, None, None)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
