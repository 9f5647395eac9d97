import threading
import weakref


class Thing:
    made = 0

    def __init__(self):
        Thing.made += 1


objects = weakref.WeakValueDictionary()
kept = []


def get():
    if "x" not in objects:
        thing = Thing()
        objects["x"] = thing
        kept.append(thing)


ts = [threading.Thread(target=get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(kept))
