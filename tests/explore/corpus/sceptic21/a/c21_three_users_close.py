import threading


class Door:
    def __init__(self):
        self.open = False
        self.key = None

    def enter(self):
        self.key = "k"
        self.open = True
        if self.open:
            return self.key + "!"

    def close(self):
        self.open = False
        self.key = None


d = Door()


def visit():
    d.enter()
    d.close()


ts = [threading.Thread(target=visit) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
