import threading

sessions = {}
lock = threading.Lock()


def login(user):
    with lock:
        sessions[user] = 1
        many = len(sessions) > 1
    if many:
        with lock:
            sessions.pop(user, None)
        return
    with lock:
        sessions[user] = 2


ts = [threading.Thread(target=login, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sessions) >= 0)
