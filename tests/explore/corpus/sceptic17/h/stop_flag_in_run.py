import threading
import time


class Worker(threading.Thread):
    running = False
    beats = 0

    def run(self):
        self.running = True
        while self.running:
            self.beats += 1
            time.sleep(0.01)

    def stop(self):
        self.running = False


w = Worker()
w.start()
w.stop()
w.join()
print('stopped')
