import threading

finished = []
places = {}


def run(name):
    place = len(finished) + 1
    finished.append(name)
    places[name] = place


ts = [threading.Thread(target=run, args=(n,)) for n in ("hare", "tortoise")]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(places.values()))
