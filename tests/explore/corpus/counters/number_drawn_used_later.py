import threading

lock = threading.Lock()
seq = 0
finished = {}


def work():
    global seq
    for _ in range(2):
        with lock:
            seq += 1
            mine = seq
        with lock:
            finished[mine] = True


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(dict(sorted(finished.items())))
