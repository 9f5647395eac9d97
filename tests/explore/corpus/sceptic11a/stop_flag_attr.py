import threading
import time


class Worker(threading.Thread):
    def __init__(self):
        super().__init__()
        self.running = True
        self.count = 0

    def run(self):
        while self.running:
            self.count += 1
            time.sleep(0.01)

    def stop(self):
        self.running = False


w = Worker()
w.start()
time.sleep(0.05)
w.stop()
w.join()
print("stopped")
