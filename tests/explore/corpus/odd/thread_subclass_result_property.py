import threading


class Task(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self._numbers = numbers
        self._result = None

    def run(self):
        self._result = sum(self._numbers)

    @property
    def result(self):
        self.join()
        return self._result


tasks = [Task([1]), Task([2])]
for task in tasks:
    task.start()
print(sum(task.result for task in tasks))
