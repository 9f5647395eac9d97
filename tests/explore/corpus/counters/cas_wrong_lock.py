import threading
n = 0
lock = threading.Lock()
def work():
    global n
    for _ in range(3):
        while True:
            old = n
            if n == old:
                with lock:
                    n = old + 1
                break
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
