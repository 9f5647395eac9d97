import threading


class User:
    count = 0
    lock = threading.Lock()

    def __init__(self, name):
        with User.lock:
            User.count += 1
            self.id = User.count
        self.name = name


users = []
ts = [threading.Thread(target=lambda n=n: users.append(User(n))) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(len({u.id for u in users}))
