import threading


class Watcher(threading.Thread):
    def __init__(self, board, lock):
        super().__init__()
        self.board, self.lock = board, lock
        self.seen = None
        self.changes = 0

    def run(self):
        for _ in range(2):
            with self.lock:
                now = self.board["n"]
                self.changed = now != self.seen
                self.seen = now
                if self.changed:
                    self.changes += 1
                self.board["n"] += 1


board = {"n": 0}
lock = threading.Lock()
ws = [Watcher(board, lock) for _ in range(2)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(board["n"])
