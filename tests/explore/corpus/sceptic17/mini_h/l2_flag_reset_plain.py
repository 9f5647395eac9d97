import threading
import time


class Worker(threading.Thread):
    def run(self):
        self.running = True
        while self.running:
            time.sleep(0.01)


w = Worker()
w.start()
w.running = False
w.join()
print('stopped')
