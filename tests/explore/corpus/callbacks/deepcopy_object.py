import copy
import threading


class Game:
    def __init__(self):
        self.board = {"a": [1], "b": [2]}


game = Game()


def snapshot():
    copy.deepcopy(game)


def move():
    game.board["c"] = [3]


ts = [threading.Thread(target=f) for f in (snapshot, move)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(game.board))
