# 为什么报错 RuntimeError: release unlocked lock ?
import threading

n = 0
lock = threading.Lock()


def add():
    global n
    lock.acquire
    n += 1
    lock.release()


ts = [threading.Thread(target=add) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
