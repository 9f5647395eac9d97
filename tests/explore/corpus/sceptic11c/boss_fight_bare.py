import random
import threading
import time
from dataclasses import dataclass


@dataclass
class Boss:
    name: str
    hp: int

    @property
    def alive(self):
        return self.hp > 0


@dataclass
class Hero:
    name: str
    power: int
    damage_done: int = 0

    def fight(self, boss: Boss):
        while boss.alive:
            dmg = random.randint(1, self.power)
            boss.hp = max(0, boss.hp - dmg)
            self.damage_done += dmg
            time.sleep(0.001)


def main():
    boss = Boss("Dragon", 20)
    heroes = [Hero("Knight", 8), Hero("Mage", 12), Hero("Rogue", 6)]
    ts = [threading.Thread(target=h.fight, args=(boss,)) for h in heroes]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for h in heroes:
        print(f"{h.name} did damage")
    print(f"{boss.name} is dead")


if __name__ == "__main__":
    main()
