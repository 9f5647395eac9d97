import threading, time
e = threading.Event()
def w():
    while not e.is_set():
        time.sleep(0.01)
t = threading.Thread(target=w)
t.start()
t.join()
e.set()
