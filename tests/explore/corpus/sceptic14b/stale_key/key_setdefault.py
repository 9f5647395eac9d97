import threading

lock = threading.Lock()
users = {1: "root"}


def register(name):
    while True:
        with lock:
            uid = max(users) + 1
        with lock:
            if uid in users:
                continue
            users[uid] = name
            return


ts = [threading.Thread(target=f, args=a) for f, a in ((register, ("a",)), (register, ("b",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(users))
