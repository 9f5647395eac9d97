import threading, time
lock = threading.Lock()
lock.acquire()
def w():
    while not lock.acquire(blocking=False):
        time.sleep(0.01)
    print("got")
t = threading.Thread(target=w)
t.start()
t.join()
lock.release()
