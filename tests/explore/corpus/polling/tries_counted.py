import threading, time
lock = threading.Lock()
lock.acquire()
def w():
    tries = 0
    while not lock.acquire(timeout=0.5):
        tries += 1
        if tries == 400:
            print("given up")
            return
    print("got it")
t = threading.Thread(target=w)
t.start()
t.join()
