import threading
from collections import OrderedDict

c = OrderedDict(a=1)


def look():
    if c.get("a") is not None:
        c.move_to_end("a")


def change():
    c.pop("a")


ts = [threading.Thread(target=f) for f in (look, change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
