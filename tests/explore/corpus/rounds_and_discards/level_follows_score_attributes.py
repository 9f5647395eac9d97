import threading


class Game:
    def __init__(self):
        self.level = 1
        self.points = 0
        self.lock = threading.Lock()

    def hit(self, level):
        with self.lock:
            mine = level
            if mine >= self.level:
                self.points += 1
                if self.points >= 3:
                    mine = level + 1
                    self.points = 0
            self.level = mine


def play(game):
    for level in (1, 1, 2):
        game.hit(level)


game = Game()
ts = [threading.Thread(target=play, args=(game,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
