import threading

lock = threading.Lock()
n = 0


def tick():
    global n
    with lock:
        n += 1
        if n < 3:
            threading.Timer(0.02, tick).start()


tick()
