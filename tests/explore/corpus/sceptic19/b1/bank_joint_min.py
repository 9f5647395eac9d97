import threading


class Joint:
    """Together the two pots must not go below the minimum."""

    def __init__(self, his, hers, minimum):
        self.pots = [his, hers]
        self.minimum = minimum
        self.locks = [threading.Lock(), threading.Lock()]

    def take(self, who, amount):
        with self.locks[who]:
            if sum(self.pots) - amount >= self.minimum:
                self.pots[who] -= amount
                return True
            return False


joint = Joint(60, 60, 50)
ts = [threading.Thread(target=joint.take, args=(who, 60)) for who in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok" if sum(joint.pots) >= 50 else "below the minimum")
