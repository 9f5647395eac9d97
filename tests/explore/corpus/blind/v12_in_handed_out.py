import threading

_taken = set()
wins = []


def taken():
    return _taken


def claim(name, who):
    if name not in taken():
        taken().add(name)
        wins.append(who)


ts = [threading.Thread(target=claim, args=("nick", w)) for w in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(wins))
