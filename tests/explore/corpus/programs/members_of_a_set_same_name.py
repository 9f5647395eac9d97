import threading

online = set()
first = []


def login(name):
    if name not in online:
        online.add(name)
        first.append(name)


ts = [threading.Thread(target=login, args=("甲",)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
assert len(first) == 1
