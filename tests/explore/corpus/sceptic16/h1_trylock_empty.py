import threading

lock = threading.Lock()


def touch():
    with lock:
        pass


t = threading.Thread(target=touch)
t.start()
if lock.acquire(blocking=False):
    print("got it")
    lock.release()
else:
    print("busy")
t.join()
