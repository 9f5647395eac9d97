import threading


class Task(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n * 2


tasks = [Task(i) for i in range(3)]
for t in tasks:
    t.start()
print(sum(t.result for t in tasks))
