import threading
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, event):
        def register(function):
            self.handlers[event].append(function)
            return function
        return register

    def emit(self, event, **data):
        for h in self.handlers[event]:
            h(**data)


bus = Bus()
stats = {"views": 0}


@bus.on("view")
def count(user, **_):
    stats["views"] = stats["views"] + 1


ts = [threading.Thread(target=bus.emit, args=("view",), kwargs={"user": u}) for u in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(stats)
