import threading

n = 0
lock = threading.Lock()


def add():
    global n
    for _ in range(2):
        lock.acquire() and globals().update(n=n + 1)
        lock.release()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
