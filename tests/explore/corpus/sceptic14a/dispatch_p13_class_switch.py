import threading


class Open:
    def close(self, door):
        door.state = Closed()
        door.log.append("closed")

    def lock(self, door):
        pass


class Closed:
    def close(self, door):
        pass

    def lock(self, door):
        door.state = Locked()
        door.log.append("locked")


class Locked(Closed):
    def lock(self, door):
        pass


class Door:
    def __init__(self):
        self.state = Open()
        self.log = []

    def close(self):
        self.state.close(self)

    def lock(self):
        self.state.lock(self)


door = Door()
ts = [threading.Thread(target=door.close) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(door.log)
