import threading

shared = [0]


class Ctx(threading.local):
    def __init__(self):
        self.cell = shared


ctx = Ctx()


def work():
    for _ in range(3):
        ctx.cell[0] += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(shared)
