import threading


class RepeatingTimer:
    def __init__(self, interval, func, times):
        self.interval = interval
        self.func = func
        self.left = times
        self.finished = threading.Event()
        self.lock = threading.Lock()

    def start(self):
        timer = threading.Timer(self.interval, self._fire)
        timer.daemon = True
        timer.start()

    def _fire(self):
        self.func()
        with self.lock:
            self.left -= 1
            again = self.left > 0
        if again:
            self.start()
        else:
            self.finished.set()


ticks = 0


def tick():
    global ticks
    ticks += 1


rt = RepeatingTimer(0.01, tick, 3)
rt.start()
rt.finished.wait()
print("ticks", ticks)
