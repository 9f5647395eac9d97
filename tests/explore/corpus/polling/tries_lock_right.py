import threading, time
lock = threading.Lock()
lock.acquire()
def w():
    while not lock.acquire(blocking=False):
        time.sleep(0.01)
    print("got")
    lock.release()
t = threading.Thread(target=w)
t.start()
time.sleep(1)
lock.release()
t.join()
