import threading


class Permissions:
    READ, WRITE, EXEC = 4, 2, 1

    def __init__(self):
        self.bits = 0

    def grant(self, bit):
        self.bits |= bit


p = Permissions()
ts = [threading.Thread(target=p.grant, args=(b,)) for b in (p.READ, p.EXEC)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(p.bits)
