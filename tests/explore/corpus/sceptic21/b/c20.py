import threading


class Bathroom:
    def __init__(self):
        self.cond = threading.Condition()
        self.inside = {"m": 0, "w": 0}

    def enter(self, sex):
        other = "w" if sex == "m" else "m"
        with self.cond:
            while self.inside[other] > 0:
                self.cond.wait()
            self.inside[sex] += 1

    def leave(self, sex):
        with self.cond:
            self.inside[sex] -= 1
            if self.inside[sex] == 0:
                self.cond.notify()


b = Bathroom()


def person(sex):
    b.enter(sex)
    b.leave(sex)


ts = [threading.Thread(target=person, args=(s,)) for s in "mww"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("closed")
