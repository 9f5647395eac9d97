import threading


class Worker(threading.Thread):
    def __init__(self, n):
        self.n = n

    def run(self):
        print(self.n)


w = Worker(3)
w.start()
w.join()
