import threading

online = set()


def login(name):
    if name not in online:
        online.add(name)
    assert name in online
    online.discard(name)


ts = [threading.Thread(target=login, args=(n,)) for n in ("甲", "乙", "丙")]
for t in ts: t.start()
for t in ts: t.join()
print(len(online))
