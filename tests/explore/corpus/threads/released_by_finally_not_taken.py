import threading

lock = threading.Lock()
ready = threading.Event()
n = 0


def holder():
    with lock:
        ready.wait()


def worker():
    global n
    try:
        if lock.acquire(timeout=0.2):
            n += 1
        else:
            print("could not get it")
    finally:
        ready.set()
        lock.release()


a = threading.Thread(target=holder)
b = threading.Thread(target=worker)
a.start()
b.start()
a.join()
b.join()
