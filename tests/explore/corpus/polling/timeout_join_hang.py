import threading
e = threading.Event()
t = threading.Thread(target=e.wait)
t.start()
while t.is_alive():
    t.join(0.1)
e.set()
