import threading


class Door:
    def __init__(self):
        self.knock = self.open_it
        self.opened = 0
        self.log = []

    def open_it(self):
        self.knock = self.already_open
        self.log.append('creak')

    def already_open(self):
        pass


door = Door()
ts = [threading.Thread(target=lambda: door.knock()) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(door.log))
