import threading


class Bullet:
    def __init__(self, alive):
        self.alive = alive


class World:
    def __init__(self):
        self.bullets = [Bullet(True), Bullet(False)]

    def sweep(self):
        self.bullets = [b for b in self.bullets if b.alive]

    def shoot(self):
        self.bullets.append(Bullet(True))


w = World()
ts = [threading.Thread(target=w.sweep), threading.Thread(target=w.shoot)]
for t in ts: t.start()
for t in ts: t.join()
print(len(w.bullets))
