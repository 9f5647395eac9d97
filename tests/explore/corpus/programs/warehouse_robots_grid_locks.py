import threading

grid = [threading.Lock() for _ in range(3)]


class Robot(threading.Thread):
    def __init__(self, at, step):
        super().__init__()
        self.at, self.step = at, step

    def run(self):
        grid[self.at].acquire()
        for _ in range(2):
            to = (self.at + self.step) % 3
            grid[to].acquire()
            grid[self.at].release()
            self.at = to
        grid[self.at].release()


rs = [Robot(i, 1) for i in range(3)]
for r in rs: r.start()
for r in rs: r.join()
print("ok")
