import enum
import threading


class State(enum.Enum):
    IDLE = 0
    BUSY = 1


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.inside = 0

    def run(self):
        while self.state is State.BUSY:
            pass
        self.state = State.BUSY
        self.inside += 1
        assert self.inside == 1
        self.inside -= 1
        self.state = State.IDLE


m = Machine()
ts = [threading.Thread(target=m.run) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(m.state)
