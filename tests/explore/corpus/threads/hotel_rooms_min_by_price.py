import threading

rooms = {"101": {"price": 50, "free": True}, "102": {"price": 40, "free": True}}
placed = {}


def check_in(name):
    free = [n for n in rooms if rooms[n]["free"]]
    best = min(free, key=lambda n: rooms[n]["price"])
    rooms[best]["free"] = False
    placed[name] = best


ts = [threading.Thread(target=check_in, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(set(placed.values())) == 2
