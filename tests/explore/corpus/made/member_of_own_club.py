import threading

class Club:
    def __init__(self):
        self.size = 0

class Member:
    def __init__(self, club, name):
        self.name = name
        self.club = club
        self.club.size = self.club.size + 1

club = Club()
ts = [threading.Thread(target=Member, args=(club, name)) for name in ("Ann", "Bob")]
for t in ts: t.start()
for t in ts: t.join()
print(club.size)
