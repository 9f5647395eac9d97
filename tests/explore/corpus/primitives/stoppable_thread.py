import threading
import time


class StoppableThread(threading.Thread):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self._stop_event = threading.Event()
        self.ticks = 0

    def stop(self):
        self._stop_event.set()

    def stopped(self):
        return self._stop_event.is_set()

    def run(self):
        while not self.stopped():
            self.ticks += 1
            time.sleep(0.01)


t = StoppableThread()
t.start()
time.sleep(0.05)
t.stop()
t.join()
print("stopped")
