import threading
from enum import Enum


class State(Enum):
    FREE = 'free'
    HELD = 'held'
    SOLD = 'sold'


class Seat:
    def __init__(self, row, number):
        self.name = f'{row}{number}'
        self.state = State.FREE
        self.holder = None
        self.lock = threading.Lock()

    def hold(self, who):
        with self.lock:
            if self.state is not State.FREE:
                return False
            self.state = State.HELD
            self.holder = who
            return True

    def confirm(self, who):
        with self.lock:
            if self.state is State.HELD and self.holder == who:
                self.state = State.SOLD
                return True
            return False

    def give_up(self, who):
        with self.lock:
            if self.state is State.HELD and self.holder == who:
                self.state = State.FREE
                self.holder = None


class Hall:
    def __init__(self):
        self.seats = {s.name: s for s in (Seat(r, n) for r in 'AB' for n in (1, 2))}
        self.log = []
        self.log_lock = threading.Lock()

    def write(self, *what):
        with self.log_lock:
            self.log.append((len(self.log),) + what)

    def book(self, who, names):
        held = []
        for name in sorted(names):
            if self.seats[name].hold(who):
                held.append(name)
            else:
                for h in held:
                    self.seats[h].give_up(who)
                self.write(who, 'failed')
                return False
        for name in held:
            assert self.seats[name].confirm(who)
        self.write(who, 'booked', tuple(held))
        return True

    def free(self):
        return [s.name for s in self.seats.values() if s.state is State.FREE]


hall = Hall()
wishes = {'ann': ['A1', 'A2'], 'bob': ['A2', 'B1'], 'cid': ['B1', 'B2']}
threads = [threading.Thread(target=hall.book, args=item) for item in wishes.items()]
for t in threads:
    t.start()
for t in threads:
    t.join()
owners = {}
for seat in hall.seats.values():
    if seat.state is State.SOLD:
        owners.setdefault(seat.holder, []).append(seat.name)
for who, names in owners.items():
    assert sorted(names) == wishes[who]
print(len(hall.log), 'log lines')
