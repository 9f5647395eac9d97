import threading

users = {1: "root"}


def register(name):
    uid = max(users) + 1
    users[uid] = name


ts = [threading.Thread(target=register, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
