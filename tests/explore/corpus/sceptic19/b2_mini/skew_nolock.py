import threading

pots = [60, 60]


def take(who):
    if sum(pots) >= 110:
        pots[who] -= 60


ts = [threading.Thread(target=take, args=(who,)) for who in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
print("ok" if sum(pots) >= 50 else "too little")
