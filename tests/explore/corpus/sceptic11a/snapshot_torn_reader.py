import threading


class Snapshot:
    def __init__(self, items):
        self.items = items
        self.count = len(items)


current = Snapshot([1, 2, 3])


def writer():
    global current
    current = Snapshot([])
    current = Snapshot([4])


def reader():
    if current.count:
        print(sum(current.items) / current.count)


w = threading.Thread(target=writer)
r = threading.Thread(target=reader)
w.start()
r.start()
w.join()
r.join()
