import threading


class Worker(threading.Thread):
    done = 0

    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        for _ in range(self.n):
            self.done += 1


a, b = Worker(2), Worker(3)
a.start(), b.start()
a.join(), b.join()
print(a.done, b.done, Worker.done)
