import threading

room = set()


def enter(name):
    if len(room) < 2:
        room.add(name)


ts = [threading.Thread(target=enter, args=(n,)) for n in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print(len(room) <= 2)
