import threading
import time

lock = threading.Lock()
last = -1
seq = 0


def next_ms(after):
    ts = int(time.time() * 1000)
    while ts <= after:
        ts = int(time.time() * 1000)
    return ts


def get_id():
    global last, seq
    with lock:
        ts = int(time.time() * 1000)
        if ts < last:
            raise RuntimeError("clock moved backwards")
        if ts == last:
            seq = (seq + 1) & 4095
            if seq == 0:
                ts = next_ms(last)
        else:
            seq = 0
        last = ts
        return ts * 4096 + seq


def take():
    for _ in range(3):
        get_id()


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
