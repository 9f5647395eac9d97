import threading

lock = threading.Lock()
ready = False
phase = None


def visit():
    global ready, phase
    if not ready:
        phase = "start"
        ready = True
    with lock:
        phase = phase + "+"


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(phase)
