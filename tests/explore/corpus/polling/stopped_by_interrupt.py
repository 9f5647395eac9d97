import threading, time
stop = threading.Event()
def w():
    while not stop.is_set():
        time.sleep(0.1)
t = threading.Thread(target=w)
t.start()
try:
    while t.is_alive():
        t.join(0.5)
except KeyboardInterrupt:
    stop.set()
    t.join()
print("bye")
