# Auction: cheap check first, then again under the lock
import threading

best = 0
winner = None
lock = threading.Lock()
rejected = []


def bid(name, amount):
    global best, winner
    if amount <= best:
        rejected.append(name)
        return
    with lock:
        if amount > best:
            best = amount
            winner = name
        else:
            rejected.append(name)


ts = [threading.Thread(target=bid, args=x) for x in (("a", 30), ("b", 50), ("c", 70))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("best", best, "by", winner)
