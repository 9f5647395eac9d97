import itertools
import threading

users = {}
ids = itertools.count(1)


def register(name):
    number = next(ids)
    users[number] = name


ts = [threading.Thread(target=register, args=(n,)) for n in ("ann", "bob", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(users))
