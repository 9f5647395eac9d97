import threading


class Game:
    def __init__(self):
        self.score = 0
        self.level = 1
        self.lives = 2
        self.lock = threading.Lock()

    def hit(self, points):
        with self.lock:
            level = self.level
            self.score += points
            if self.score >= level * 50:
                level += 1
                self.lives += 1
            self.level = level


def player(game):
    for _ in range(3):
        game.hit(20)


game = Game()
ts = [threading.Thread(target=player, args=(game,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(game.score, game.level, game.lives)
