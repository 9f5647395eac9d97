import threading

log = []


class Logged:
    def __init__(self):
        self.hits = 0

    def __setattr__(self, name, value):
        log.append(name)
        super().__setattr__(name, value)


page = Logged()


def visit():
    for _ in range(5):
        page.hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(page.hits, len(log))
