import threading
import weakref

alive = 0


class Thing:
    pass


def gone():
    global alive
    alive -= 1


def work():
    global alive
    for _ in range(3):
        thing = Thing()
        alive += 1
        weakref.finalize(thing, gone)
        del thing


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(alive)
