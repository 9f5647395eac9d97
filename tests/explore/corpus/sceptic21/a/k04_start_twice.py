import threading

started = False
runs = 0
lock = threading.Lock()


def serve():
    global runs
    with lock:
        runs += 1


def ensure():
    global started
    if not started:
        started = True
        threading.Thread(target=serve).start()


ts = [threading.Thread(target=ensure) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
