import threading
import random


class Fighter(threading.Thread):
    def __init__(self, name, health, power, arena):
        super().__init__(name=name)
        self.health, self.power, self.arena = health, power, arena
        self.hits = 0

    def run(self):
        while self.arena.hit(self):
            self.hits += 1


class Arena:
    def __init__(self):
        self.lock = threading.Lock()
        self.fighters = []
        self.winner = None
        self.rounds = 0

    def other(self, fighter):
        a, b = self.fighters
        return b if fighter is a else a

    def hit(self, fighter):
        with self.lock:
            if self.winner is not None:
                return False
            target = self.other(fighter)
            target.health -= fighter.power
            self.rounds += 1
            if target.health <= 0:
                self.winner = fighter
                return False
            if target.health < 3 and self.rounds % 4 == 0:
                target.health += 1
        return True


arena = Arena()
arena.fighters = [Fighter('Li', 9, 3, arena), Fighter('Wu', 7, 2, arena)]
for f in arena.fighters: f.start()
for f in arena.fighters: f.join()
assert arena.winner in arena.fighters
assert arena.other(arena.winner).health <= 0 < arena.winner.health
print('the winner is one of', sorted(f.name for f in arena.fighters))
