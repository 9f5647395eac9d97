import threading

n = 0
lock = threading.Lock()


def work():
    global n
    with lock:
        n += 1
        lock.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
