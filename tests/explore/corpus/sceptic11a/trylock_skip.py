# acquire(blocking=False):拿不到锁就先存到本地,最后一起合并
import threading

lock = threading.Lock()
total = 0


def worker(n):
    global total
    pending = 0
    for _ in range(n):
        pending += 1
        if lock.acquire(blocking=False):
            try:
                total += pending
                pending = 0
            finally:
                lock.release()
    if pending:
        with lock:
            total += pending


ts = [threading.Thread(target=worker, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
