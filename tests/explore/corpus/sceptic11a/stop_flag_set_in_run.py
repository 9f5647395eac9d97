import threading
import time


class Worker(threading.Thread):
    def __init__(self):
        super().__init__()
        self.running = False

    def run(self):
        self.running = True
        while self.running:
            time.sleep(0.01)

    def stop(self):
        self.running = False


w = Worker()
w.start()
w.stop()
w.join()
print("stopped")
