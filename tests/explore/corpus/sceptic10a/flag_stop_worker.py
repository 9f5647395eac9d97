import threading
import time


class StoppableWorker:
    def __init__(self):
        self._running = True
        self.rounds = 0

    def terminate(self):
        self._running = False

    def run(self):
        while self._running:
            self.rounds += 1
            time.sleep(0.1)


w = StoppableWorker()
t = threading.Thread(target=w.run)
t.start()
time.sleep(0.5)
w.terminate()
t.join()
print("stopped:", w.rounds >= 0)
