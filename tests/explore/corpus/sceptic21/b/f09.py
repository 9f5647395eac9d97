import threading

sessions = {"alice": 1, "bob": 2}


def logout(user):
    sessions.pop(user, None)


ts = [threading.Thread(target=logout, args=(u,)) for u in ("alice", "alice", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sessions))
