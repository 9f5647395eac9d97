import threading


class Bathroom:
    def __init__(self):
        self.cond = threading.Condition()
        self.inside = 0
        self.sex = None

    def enter(self, sex):
        with self.cond:
            while self.inside == 2 or (self.inside and self.sex != sex):
                self.cond.wait()
            self.sex = sex
            self.inside += 1

    def leave(self):
        with self.cond:
            self.inside -= 1
            self.cond.notify_all()


room = Bathroom()


def person(sex):
    room.enter(sex)
    room.leave()


ts = [threading.Thread(target=person, args=(s,)) for s in "mfmf"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(room.inside)
