import threading


class Door:
    visitors = 0

    def enter(self):
        self.visitors += 1


door = Door()


def group():
    door.enter()
    door.enter()


ts = [threading.Thread(target=group) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(door.visitors)
