import threading

log = [0, 1, 2, 3, 4]
lock = threading.Lock()


def trim():
    while True:
        with lock:
            if len(log) <= 2:
                return
            log.pop(0)


ts = [threading.Thread(target=trim) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log))
