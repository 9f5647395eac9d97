import threading

room = set()


def enter(who):
    if len(room) < 1:
        room.add(who)


ts = [threading.Thread(target=enter, args=(w,)) for w in 'ab']
for t in ts: t.start()
for t in ts: t.join()
print(len(room) == 1)
