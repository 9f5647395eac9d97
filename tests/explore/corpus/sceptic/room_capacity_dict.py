import threading
import time

guests = {}


def enter(name):
    if len(guests) < 2:
        guests[name] = time.time() > 0
        return
    print(end="")


ts = [threading.Thread(target=enter, args=(n,)) for n in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print("满" if len(guests) >= 2 else "空")
