import threading
import time


class AutoSaver:
    def __init__(self, interval):
        self.interval = interval
        self.lock = threading.Lock()
        self.stopped = False
        self.timer = None
        self.dirty = 0
        self.saves = 0

    def start(self):
        with self.lock:
            self._schedule()

    def _schedule(self):
        if not self.stopped:
            self.timer = threading.Timer(self.interval, self._tick)
            self.timer.daemon = True
            self.timer.start()

    def _tick(self):
        with self.lock:
            if self.dirty:
                self.saves += 1
                self.dirty = 0
            self._schedule()

    def edit(self):
        with self.lock:
            self.dirty += 1

    def stop(self):
        with self.lock:
            self.stopped = True
            self.timer.cancel()
            if self.dirty:
                self.saves += 1
                self.dirty = 0


def main():
    saver = AutoSaver(0.02)
    saver.start()
    for _ in range(3):
        saver.edit()
        time.sleep(0.01)
    saver.stop()
    assert saver.dirty == 0 and saver.saves >= 1
    print("saved ok")


if __name__ == "__main__":
    main()
