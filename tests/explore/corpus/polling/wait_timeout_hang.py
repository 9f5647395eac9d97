import threading
e = threading.Event()
def w():
    while not e.wait(0.5):
        pass
t = threading.Thread(target=w)
t.start()
t.join()
