import threading

class Team:
    def __init__(self):
        self.captain = None
        self.lock = threading.Lock()

class Player:
    def __init__(self, team, name):
        self.leads = False
        with team.lock:
            if team.captain is None:
                team.captain = name
                self.leads = True

team = Team()
players = []

def join(name):
    players.append(Player(team, name))

ts = [threading.Thread(target=join, args=(name,)) for name in ("Ann", "Bob")]
for t in ts: t.start()
for t in ts: t.join()
print(sum(player.leads for player in players))
