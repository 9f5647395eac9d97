import threading

lock = threading.Lock()
seq = 0
last = 0


def work():
    global seq, last
    for _ in range(2):
        with lock:
            seq += 1
            mine = seq
        with lock:
            last = mine


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("last", last)
