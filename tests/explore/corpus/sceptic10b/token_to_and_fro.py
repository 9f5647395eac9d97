import threading

owner = 0
done = False


def eat(me):
    global owner
    while not done:
        if owner == me:
            owner = 1 - me


ts = [threading.Thread(target=eat, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
