import threading


class Health:
    def __init__(self, n):
        self.n = n

    def __isub__(self, k):
        self.n = self.n - k
        return self


class Hero:
    def __init__(self):
        self.hp = Health(10)


hero = Hero()


def hit(k):
    hero.hp -= k


ts = [threading.Thread(target=hit, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(hero.hp.n)
