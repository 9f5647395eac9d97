import threading

free = 5
promised = 0
room = threading.Condition()

def guest(n):
    global free, promised
    with room:
        while free - promised < n:
            room.wait()
        promised += n
    with room:
        promised -= n
        free -= n
    with room:
        free += n
        room.notify_all()

ts = [threading.Thread(target=guest, args=(n,)) for n in (2, 3, 4)]
for t in ts: t.start()
for t in ts: t.join()
assert free == 5 and promised == 0
print("done")
