import enum
import threading


class Page(enum.Enum):
    HOME = 1

    def __init__(self, _):
        self.hits = 0


def visit():
    Page.HOME.hits += 1


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(Page.HOME.hits)
