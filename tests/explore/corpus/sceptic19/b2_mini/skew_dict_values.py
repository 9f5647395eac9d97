import threading

pots = {"his": 60, "hers": 60}
locks = {name: threading.Lock() for name in pots}


def take(who):
    with locks[who]:
        if sum(pots.values()) >= 110:
            pots[who] -= 60


ts = [threading.Thread(target=take, args=(who,)) for who in pots]
for t in ts: t.start()
for t in ts: t.join()
print("ok" if sum(pots.values()) >= 50 else "too little")
