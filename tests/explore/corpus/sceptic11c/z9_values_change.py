import threading

lock = threading.Lock()
last = 5
seq = 0


def step(now):
    global last, seq
    with lock:
        ts = now
        if ts >= last:
            seq = seq + 1
            if seq == 90:
                ts += 1
        last = ts


def work(a):
    for i in range(2):
        step(a + i * 10)


ts = [threading.Thread(target=work, args=(10 * k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
