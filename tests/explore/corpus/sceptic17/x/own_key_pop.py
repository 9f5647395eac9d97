import threading

sessions = {}


def visit(me):
    sessions[me] = 'here'
    if sessions.get(me) == 'here':
        sessions.pop(me)


ts = [threading.Thread(target=visit, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sessions)
