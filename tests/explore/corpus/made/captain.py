import threading

class Team:
    def __init__(self):
        self.captain = None

class Player:
    def __init__(self, team, name):
        self.leads = False
        if team.captain is None:
            team.captain = name
            self.leads = True

team = Team()
ts = [threading.Thread(target=Player, args=(team, name)) for name in ("Ann", "Bob")]
for t in ts: t.start()
for t in ts: t.join()
print("done")
