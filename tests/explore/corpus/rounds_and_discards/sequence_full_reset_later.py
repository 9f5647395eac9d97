import threading

lock = threading.Lock()
last = 5
seq = 0
ids = []


def take():
    global last, seq
    for _ in range(2):
        with lock:
            stamp = last
            seq = seq + 1
            full = seq >= 2
            ids.append((stamp, seq))
        if full:
            with lock:
                last = last + 1
                seq = 0


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
