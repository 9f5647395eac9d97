import threading


class Stats:
    value = 0


stats = Stats()


def bump(name):
    for _ in range(10):
        setattr(stats, name, getattr(stats, name) + 1)


ts = [threading.Thread(target=bump, args=("value",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats.value)
