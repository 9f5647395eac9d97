import threading


class Door:
    def __init__(self):
        self.open = threading.Event()
        self.open.set()

    def __enter__(self):
        self.open.wait()
        self.open.clear()

    def __exit__(self, *exc):
        self.open.set()


class Museum:
    def __init__(self):
        self.door = Door()
        self.inside = 0
        self.visitors = 0

    def enter(self):
        with self.door:
            self.inside += 1
            self.visitors += 1

    def leave(self):
        with self.door:
            self.inside -= 1


museum = Museum()


def visit():
    museum.enter()
    museum.leave()


threads = [threading.Thread(target=visit) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(museum.inside, museum.visitors)
