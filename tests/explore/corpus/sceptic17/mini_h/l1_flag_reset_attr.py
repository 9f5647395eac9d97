import threading
import time


class Worker(threading.Thread):
    def __init__(self):
        super().__init__()
        self.beats = 0

    def run(self):
        self.running = True
        while self.running:
            self.beats += 1
            time.sleep(0.01)


w = Worker()
w.start()
w.running = False
w.join()
print('stopped')
