import sys
import threading

best = {"who": None, "bid": 0}


def bid(who, amount):
    if amount > best["bid"]:
        best["bid"] = amount
        best["who"] = who


lines = sys.stdin.read().split() or ["ann", "5", "bob", "7"]
ts = [threading.Thread(target=bid, args=(lines[i], int(lines[i + 1]))) for i in range(0, len(lines), 2)]
for t in ts: t.start()
for t in ts: t.join()
print(best)
