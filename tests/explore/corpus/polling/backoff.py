import threading
ready = threading.Event()
def w():
    delay = 0.001
    while not ready.wait(delay):
        delay *= 1.05
        if delay > 100000:
            print("too long")
            return
t = threading.Thread(target=w)
t.start()
t.join()
