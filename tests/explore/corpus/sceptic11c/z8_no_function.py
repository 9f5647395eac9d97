import threading

lock = threading.Lock()
last = 5
seq = 0


def work():
    global last, seq
    for _ in range(2):
        with lock:
            ts = 5
            if ts == last:
                seq = seq + 1
                if seq == 90:
                    ts = 6
            last = ts


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
