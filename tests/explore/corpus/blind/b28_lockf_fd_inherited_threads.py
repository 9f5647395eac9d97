import fcntl
import threading

total = 0


def add(n):
    global total
    with open("guard.lock", "w") as f:
        for _ in range(n):
            fcntl.lockf(f, fcntl.LOCK_EX)
            value = total
            value += 1
            total = value
            fcntl.lockf(f, fcntl.LOCK_UN)


ts = [threading.Thread(target=add, args=(5,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
