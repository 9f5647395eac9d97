import threading


class Screen:
    def __init__(self):
        self.shown = 0
        self.drawn = 0

    def show(self, n):
        old = self.shown
        self.shown = n
        if old != n:
            self.drawn += 1


screen = Screen()


def writer():
    for n in (1, 2, 3):
        screen.show(n)


def reader():
    for _ in range(3):
        screen.shown


ts = [threading.Thread(target=writer), threading.Thread(target=reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(screen.drawn)
