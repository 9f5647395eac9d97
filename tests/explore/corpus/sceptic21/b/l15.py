import random
import threading

guests = []
lock = threading.Lock()


def work(me):
    with lock:
        n = len(guests)
    match n:
        case 0:
            with lock:
                guests.append(me)
        case _:
            pass


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(guests)
