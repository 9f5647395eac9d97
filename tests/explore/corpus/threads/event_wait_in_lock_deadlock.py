import threading

lock = threading.Lock()
ready = threading.Event()


def waiter():
    with lock:
        ready.wait()
        print("ready")


def setter():
    with lock:
        ready.set()


ts = [threading.Thread(target=waiter), threading.Thread(target=setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
