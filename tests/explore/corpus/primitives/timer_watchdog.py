import threading

fired = []
lock = threading.Lock()


class Watchdog:
    def __init__(self, timeout):
        self.timeout = timeout
        self.timer = None

    def start(self):
        self.timer = threading.Timer(self.timeout, self.expire)
        self.timer.start()

    def expire(self):
        with lock:
            fired.append("x")

    def join(self):
        self.timer.join()


w = Watchdog(0.05)
w.start()
w.join()
print("fired", len(fired))
