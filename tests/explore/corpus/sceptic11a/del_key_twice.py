import threading

sessions = {"u1": 10, "u2": 5, "u3": 1}


def expire(limit):
    for user in list(sessions):
        if user in sessions and sessions[user] < limit:
            del sessions[user]


ts = [threading.Thread(target=expire, args=(7,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sessions))
