import threading


class Board:
    def __init__(self):
        self.latest = 0
        self.lock = threading.Lock()


class Sensor(threading.Thread):
    def __init__(self, board, base):
        super().__init__()
        self.board, self.base = board, base

    def run(self):
        for i in range(2):
            self.latest = self.base + i
            with self.board.lock:
                shown = self.board.latest
            with self.board.lock:
                self.board.latest = self.latest


board = Board()
ts = [Sensor(board, b) for b in (10, 20)]
for t in ts: t.start()
for t in ts: t.join()
print(board.latest > 0)
