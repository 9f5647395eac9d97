import threading


class Board:
    """A score board; the teams are attributes."""

    def __init__(self, *teams):
        for team in teams:
            setattr(self, team, 0)

    def add(self, team, points):
        setattr(self, team, getattr(self, team) + points)


def referee(board, team, points):
    for _ in range(3):
        board.add(team, points)


board = Board("home", "guest")
threads = [
    threading.Thread(target=referee, args=(board, "home", 2)),
    threading.Thread(target=referee, args=(board, "home", 3)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("home", board.home, "guest", board.guest)
