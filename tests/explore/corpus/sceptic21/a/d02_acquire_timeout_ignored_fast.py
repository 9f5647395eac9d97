import threading

lock = threading.Lock()
count = 0


def work():
    global count
    got = lock.acquire(timeout=1)
    count += 1
    if got:
        lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
