import threading


class Machine:
    value = 0

    def __init__(self):
        self.stack = []

    def load(self):
        self.stack.append(Machine.value)

    def push(self, n):
        self.stack.append(n)

    def add(self):
        b = self.stack.pop()
        a = self.stack.pop()
        self.stack.append(a + b)

    def store(self):
        Machine.value = self.stack.pop()


def program():
    m = Machine()
    for _ in range(3):
        m.load()
        m.push(1)
        m.add()
        m.store()


ts = [threading.Thread(target=program) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Machine.value)
