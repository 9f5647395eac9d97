import threading

room = {}


def enter(who):
    if len(room) < 1:
        room[who] = True


ts = [threading.Thread(target=enter, args=(w,)) for w in 'ab']
for t in ts: t.start()
for t in ts: t.join()
print(len(room) == 1)
