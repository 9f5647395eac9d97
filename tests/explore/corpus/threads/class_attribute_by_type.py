import threading


class Worker(threading.Thread):
    count = 0

    def __init__(self, steps):
        super().__init__()
        self.steps = steps

    def run(self):
        for _ in range(self.steps):
            type(self).count += 1


ws = [Worker(3) for _ in range(2)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(Worker.count)
