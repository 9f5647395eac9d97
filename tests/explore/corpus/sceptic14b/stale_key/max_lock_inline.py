import threading

users = {1: "root"}
lock = threading.Lock()


def register(name):
    with lock:
        uid = max(users) + 1
    with lock:
        users[uid] = name


ts = [threading.Thread(target=f, args=a) for f, a in ((register, ("ann",)), (register, ("bob",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(users))
