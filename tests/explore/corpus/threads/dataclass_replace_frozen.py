import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Game:
    score: int = 0
    level: int = 1


class World:
    game = Game()


def hit(points):
    World.game = replace(World.game, score=World.game.score + points)


ts = [threading.Thread(target=hit, args=(10,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(World.game)
