import threading

banned = set()
online = set()
lock = threading.Lock()


def login(user):
    with lock:
        if user in banned:
            return
        online.add(user)


def ban(user):
    with lock:
        banned.add(user)
        online.discard(user)


ts = [threading.Thread(target=f, args=("troll",)) for f in (login, ban)]
for t in ts: t.start()
for t in ts: t.join()
print("banned and online:", banned & online)
