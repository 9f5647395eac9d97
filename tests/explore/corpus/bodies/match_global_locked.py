import threading
n = 0
lock = threading.Lock()
def work():
    global n
    with lock:
        match n + 1:
            case n:
                pass
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
