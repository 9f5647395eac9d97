import threading


class HighScore:
    def __init__(self):
        self.best = 0
        self.name = None
        self.lock = threading.Lock()

    def submit(self, name, score):
        if score > self.best:
            with self.lock:
                self.best = score
                self.name = name


board = HighScore()


def player(name, scores):
    for s in scores:
        board.submit(name, s)


ts = [threading.Thread(target=player, args=("Ann", [10, 40])), threading.Thread(target=player, args=("Ben", [30]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(board.name, board.best)
assert board.best == 40
