import threading

users = {1: "root"}
lock = threading.Lock()


def next_id():
    with lock:
        return len(users) + 1


def register(name):
    uid = next_id()
    with lock:
        users[uid] = name


ts = [threading.Thread(target=f, args=a) for f, a in ((register, ("ann",)), (register, ("bob",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(users))
