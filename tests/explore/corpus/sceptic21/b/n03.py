import threading


class Door:
    NEXT = {"closed": "open", "open": "closed"}

    def __init__(self):
        self.state = "closed"
        self.lock = threading.Lock()
        self.moves = 0

    def press(self):
        with self.lock:
            self.state = self.NEXT[self.state]
            self.moves += 1


door = Door()
ts = [threading.Thread(target=door.press) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(door.state, door.moves)
