import threading
import time


class Worker(threading.Thread):
    ready = False

    def run(self):
        self.ready = True


w = Worker()
w.start()
w.ready = False      # not ready yet
while not w.ready:
    time.sleep(0.01)
w.join()
print('ready')
