import threading


class Bathroom:
    def __init__(self, places=2):
        self.cond = threading.Condition()
        self.inside = {"m": 0, "w": 0}
        self.places = places

    def enter(self, sex):
        other = "w" if sex == "m" else "m"
        with self.cond:
            while self.inside[other] or self.inside[sex] == self.places:
                self.cond.wait()
            self.inside[sex] += 1

    def leave(self, sex):
        with self.cond:
            self.inside[sex] -= 1
            self.cond.notify_all()


b = Bathroom()
visits = []


def person(sex):
    b.enter(sex)
    visits.append(sex)
    b.leave(sex)


ts = [threading.Thread(target=person, args=(s,)) for s in "mwm"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(visits), b.inside)
