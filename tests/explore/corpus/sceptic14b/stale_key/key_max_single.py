import threading

lock = threading.Lock()
users = {1: "root"}


def register():
    for name in ("a", "b"):
        with lock:
            uid = max(users) + 1
        with lock:
            users[uid] = name


def show():
    with lock:
        list(users)


ts = [threading.Thread(target=f, args=a) for f, a in ((register, ()), (show, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(users))
