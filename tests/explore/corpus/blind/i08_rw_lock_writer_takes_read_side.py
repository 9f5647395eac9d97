import threading


class RWLock:
    """Readers-writer lock, first readers problem"""
    def __init__(self):
        self.mutex = threading.Lock()
        self.room_empty = threading.Lock()
        self.readers = 0

    def acquire_read(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.room_empty.acquire()

    def release_read(self):
        with self.mutex:
            self.readers -= 1
            if self.readers == 0:
                self.room_empty.release()

    def acquire_write(self):
        self.room_empty.acquire()

    def release_write(self):
        self.room_empty.release()


class Board:
    def __init__(self):
        self.rw = RWLock()
        self.scores = {'red': 0, 'blue': 0}
        self.reads = 0

    def score(self, team):
        self.rw.acquire_write()
        try:
            self.scores[team] += 1
        finally:
            self.rw.release_write()

    def show(self):
        self.rw.acquire_read()
        try:
            self.reads += 1
            return 'red %(red)d blue %(blue)d' % self.scores
        finally:
            self.rw.release_read()


board = Board()


def player(team):
    board.score(team)
    board.show()


threads = [threading.Thread(target=player, args=(team,)) for team in ('red', 'blue', 'red')]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(board.show(), board.reads)
