import threading
from enum import Enum


class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    STOPPED = "stopped"


class Machine:
    NEXT = {State.IDLE: State.RUNNING, State.RUNNING: State.STOPPED}

    def __init__(self):
        self.state = State.IDLE
        self.started = []
        self._lock = threading.RLock()

    def press(self, name):
        with self._lock:
            if self.state is State.IDLE:
                self.started.append(name)
            self._go(self.NEXT.get(self.state, self.state))

    def _go(self, new):
        with self._lock:
            self.state = new


m = Machine()
ts = [threading.Thread(target=m.press, args=(n,)) for n in ("a", "b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(m.state.value, len(m.started))
