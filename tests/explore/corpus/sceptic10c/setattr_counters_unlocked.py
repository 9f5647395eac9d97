import threading


class Stats:
    ok = 0


s = Stats()


def bump(name):
    setattr(s, name, getattr(s, name) + 1)


def run():
    bump('ok')
    bump('ok')


ts = [threading.Thread(target=run) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(s.ok)
