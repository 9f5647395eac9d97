import enum
import threading


class State(enum.Enum):
    IDLE = 0
    BUSY = 1


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.lock = threading.Lock()
        self.runs = 0

    def start(self):
        with self.lock:
            if self.state is State.IDLE:
                self.state = State.BUSY
                return True
            return False

    def finish(self):
        with self.lock:
            self.runs += 1
            self.state = State.IDLE


m = Machine()


def user():
    while not m.start():
        pass
    m.finish()


ts = [threading.Thread(target=user) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(m.runs, m.state)
