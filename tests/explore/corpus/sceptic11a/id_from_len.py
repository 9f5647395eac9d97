import threading

users = []


def register(name):
    number = len(users) + 1
    users.append((number, name))


ts = [threading.Thread(target=register, args=(n,)) for n in ("ann", "bob", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(n for n, _ in users))
