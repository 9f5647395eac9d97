import threading

sessions = {'a': 1, 'b': 9}


def sweep(now):
    global sessions
    sessions = {k: t for k, t in sessions.items() if t >= now}


def login(name, t):
    sessions[name] = t


ts = [threading.Thread(target=sweep, args=(5,)), threading.Thread(target=login, args=('c', 10))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(sessions))
