import threading


class Game:
    def __init__(self):
        self.score = 0
        self.turn = 0
        self.cv = threading.Condition()


class Player(threading.Thread):
    def __init__(self, game, number):
        super().__init__()
        self.game, self.number = game, number

    def run(self):
        for _ in range(2):
            with self.game.cv:
                self.game.cv.wait_for(lambda: self.game.turn == self.number)
            self.last = self.game.score
            self.game.score = self.last + 1
            with self.game.cv:
                self.game.turn = 1 - self.number
                self.game.cv.notify_all()


game = Game()
ps = [Player(game, n) for n in (0, 1)]
for p in ps: p.start()
for p in ps: p.join()
print(game.score)
