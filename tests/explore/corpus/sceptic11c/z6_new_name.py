import threading

lock = threading.Lock()
last = 5
seq = 0


def step():
    global last, seq
    with lock:
        new = 5
        if 5 == last:
            seq = seq + 1
            if seq == 90:
                new = 6
        last = new


def work():
    for _ in range(2):
        step()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
