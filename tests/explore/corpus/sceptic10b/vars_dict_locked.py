import threading


class Player:
    def __init__(self):
        self.wins = 0
        self.losses = 0
        self.lock = threading.Lock()


def play(player, games):
    for won in games:
        field = "wins" if won else "losses"
        with player.lock:
            vars(player)[field] += 1


player = Player()
ts = [threading.Thread(target=play, args=(player, g)) for g in ([True, False, True], [False, True])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("wins", player.wins, "losses", player.losses)
