import threading


class Mailbox:
    """Room for one letter, for one writer and one reader."""

    def __init__(self):
        self.letter = None
        self.changed = threading.Condition()

    def put(self, letter):
        with self.changed:
            if self.letter is not None:
                self.changed.wait()
            self.letter = letter
            self.changed.notify()

    def get(self):
        with self.changed:
            if self.letter is None:
                self.changed.wait()
            letter = self.letter
            self.letter = None
            self.changed.notify()
            return letter


box = Mailbox()
read = []


def reader():
    for _ in range(3):
        read.append(box.get())


def writer():
    for word in ('dear', 'old', 'friend'):
        box.put(word)


r = threading.Thread(target=reader)
w = threading.Thread(target=writer)
r.start()
w.start()
r.join()
w.join()
print(*read)
assert read == ['dear', 'old', 'friend']
