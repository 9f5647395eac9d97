import threading


class Round:
    def __init__(self):
        self.open = False
        self.pot = 0
        self.lock = threading.Lock()

    def begin(self):
        if not self.open:
            self.open = True
            with self.lock:
                self.pot = 0

    def bet(self, n):
        self.begin()
        with self.lock:
            self.pot += n


game = Round()
players = [threading.Thread(target=game.bet, args=(n,)) for n in (5, 10)]
for p in players:
    p.start()
for p in players:
    p.join()
print("pot closed")
