import threading

lamp = False
guard = threading.RLock()
changes = 0


def toggle():
    global lamp, changes
    with guard:
        lamp = not lamp
        count()


def count():
    global changes
    with guard:
        changes += 1


class Child(threading.Thread):
    def __init__(self, times):
        super().__init__()
        self.times = times

    def run(self):
        for _ in range(self.times):
            toggle()


kids = [Child(2), Child(1), Child(1)]
for kid in kids:
    kid.start()
for kid in kids:
    kid.join()
print('lamp on' if lamp else 'lamp off', 'after', changes)
assert not lamp and changes == 4
