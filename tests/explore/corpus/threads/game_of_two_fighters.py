import threading


class Fighter:
    def __init__(self, name, hp):
        self.name = name
        self.hp = hp
        self.lock = threading.Lock()

    def hit(self, n):
        with self.lock:
            if self.hp <= 0:
                return False
            self.hp = max(0, self.hp - n)
            return True


def fight(me, other):
    while me.hp > 0 and other.hit(7):
        pass


a, b = Fighter("a", 20), Fighter("b", 20)
ts = [threading.Thread(target=fight, args=(a, b)), threading.Thread(target=fight, args=(b, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.hp == 0 or b.hp == 0)
