import threading
seats = 1
lock = threading.Lock()
def take():
    global seats
    with lock:
        if seats > 0:
            seats -= 1
ts = []
for _ in range(3):
    if seats > 0:
        t = threading.Thread(target=take)
        t.start()
        ts.append(t)
for t in ts: t.join()
print(seats)
