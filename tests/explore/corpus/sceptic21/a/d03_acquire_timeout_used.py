import threading

lock = threading.Lock()
count = 0
failed = []


def work(n):
    global count
    if lock.acquire(timeout=1):
        try:
            count += 1
        finally:
            lock.release()
    else:
        failed.append(n)


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count + len(failed))
