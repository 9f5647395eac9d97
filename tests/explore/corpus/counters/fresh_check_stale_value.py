import threading
n = 10
lock = threading.Lock()
def work():
    global n
    for _ in range(3):
        x = n
        with lock:
            if n > 0:
                n = x - 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
