import threading
n = 0
def work():
    global n
    for _ in range(1000):
        lock = threading.Lock()
        with lock:
            n += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
