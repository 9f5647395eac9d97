import threading

users = {1: "root"}


def register(name):
    uid = max(users) + 1
    users[uid] = name


ts = [threading.Thread(target=f, args=a) for f, a in ((register, ("ann",)), (register, ("bob",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(users))
