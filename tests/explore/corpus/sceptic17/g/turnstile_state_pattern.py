import threading


class Locked:
    def push(self, gate):
        gate.refused += 1

    def coin(self, gate):
        gate.state = Unlocked()


class Unlocked:
    def push(self, gate):
        gate.state = Locked()
        gate.passed.append(threading.current_thread().name)

    def coin(self, gate):
        pass


class Turnstile:
    def __init__(self):
        self.state = Locked()
        self.refused = 0
        self.passed = []

    def coin(self):
        self.state.coin(self)

    def push(self):
        self.state.push(self)


gate = Turnstile()
gate.coin()
people = [threading.Thread(target=gate.push, name=n) for n in ('Ann', 'Ben')]
for p in people: p.start()
for p in people: p.join()
print('one passed:', len(gate.passed) == 1)
