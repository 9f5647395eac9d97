import threading

lock = threading.Lock()
last = 9
seq = 0


def get_id():
    global last, seq
    with lock:
        ts = 5
        if ts < last:
            ts = last
        if ts == last:
            seq = seq + 1
            if seq == 0:
                ts += 1
        last = ts


def take():
    for _ in range(3):
        get_id()


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
