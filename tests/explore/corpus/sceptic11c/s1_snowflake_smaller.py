import threading
import time

lock = threading.Lock()
last = -1
seq = 0


def get_id():
    global last, seq
    with lock:
        ts = int(time.time() * 1000)
        if ts == last:
            seq = (seq + 1) & 4095
            if seq == 0:
                ts += 1
        else:
            seq = 0
        last = ts
        return ts * 4096 + seq


def take():
    for _ in range(3):
        get_id()


ts = [threading.Thread(target=take) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
