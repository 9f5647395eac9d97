import threading
import time


class Clicker(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.n = 0
        self.lock = threading.Lock()
        self.stop = threading.Event()

    def run(self):
        while not self.stop.is_set():
            with self.lock:
                self.n += 1
            time.sleep(0.5)


c = Clicker()
c.start()
time.sleep(1.2)
with c.lock:
    c.n += 100
c.stop.set()
c.join()
print("clicked", c.n > 100)
