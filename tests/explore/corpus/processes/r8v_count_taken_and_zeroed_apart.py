import threading
hits = 0
total = 0
lock = threading.Lock()

def producer():
    global hits
    for k in range(3):
        with lock:
            hits += 1

def collector():
    global hits, total
    for _ in range(3):
        with lock:
            total += hits
        with lock:
            hits = 0

ts = [threading.Thread(target=producer), threading.Thread(target=collector)]
for t in ts: t.start()
for t in ts: t.join()
print(total + hits <= 3)
