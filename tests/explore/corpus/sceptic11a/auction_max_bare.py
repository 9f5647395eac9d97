import threading

best = 0
bids = {"a": [10, 40], "b": [30, 55], "c": [20, 35]}


def bidder(name):
    global best
    for amount in bids[name]:
        best = max(best, amount)


ts = [threading.Thread(target=bidder, args=(n,)) for n in bids]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("highest bid:", best)
