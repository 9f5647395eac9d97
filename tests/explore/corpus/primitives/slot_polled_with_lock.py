import threading
lock = threading.Lock()
slot = None
def put(v):
    global slot
    while True:
        with lock:
            if slot is None:
                slot = v
                return
def take():
    global slot
    while True:
        with lock:
            if slot is not None:
                slot = None
                return
ts = [threading.Thread(target=put, args=(1,)), threading.Thread(target=put, args=(2,)), threading.Thread(target=take), threading.Thread(target=take)]
for t in ts: t.start()
for t in ts: t.join()
