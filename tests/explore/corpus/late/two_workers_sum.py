import threading
lock = threading.Lock()
left = 50
total = 0

def worker():
    global left, total
    while True:
        with lock:
            if left == 0:
                return
            n = left
            left -= 1
        with lock:
            total += n

ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
while left > 0:
    pass
with lock:
    assert total == 1275
