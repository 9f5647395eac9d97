import copy
import threading

accounts = {"a": 50, "b": 50}
out = []


def audit():
    out.append(sum(copy.deepcopy(accounts).values()))


def move():
    accounts["a"] -= 10
    accounts["b"] += 10


ts = [threading.Thread(target=f) for f in (audit, move)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out[0])
