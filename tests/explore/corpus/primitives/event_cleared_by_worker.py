import threading
s = threading.Event()
stop = False
def w():
    while not stop:
        s.wait()
        s.clear()
t = threading.Thread(target=w)
t.start()
stop = True
s.set()
t.join()
