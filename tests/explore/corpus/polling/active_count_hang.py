import threading, time
lock = threading.Lock()
lock.acquire()
def w():
    with lock:
        print("in")
threading.Thread(target=w).start()
while threading.active_count() > 1:
    time.sleep(0.01)
lock.release()
