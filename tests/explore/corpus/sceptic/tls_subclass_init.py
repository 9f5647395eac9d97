import threading


class Ctx(threading.local):
    def __init__(self, start):
        self.n = start


ctx = Ctx(0)
out = []


def work():
    for _ in range(3):
        ctx.n += 1
    out.append(ctx.n)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
