import random
import threading

users = [{"name": "x", "coins": 10}]
find = lambda name: next(u for u in users if u["name"] == name)
lock = threading.Lock()


def work(me):
    with lock:
        coins = find("x")["coins"]
    with lock:
        find("x")["coins"] = coins + len(me)


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(users)
