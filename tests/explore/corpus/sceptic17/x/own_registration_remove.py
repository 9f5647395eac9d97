import threading

members = []


def visit(me):
    members.append(me)
    if me in members:
        members.remove(me)


ts = [threading.Thread(target=visit, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(members)
