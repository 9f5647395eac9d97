import queue
import threading

places = queue.Queue()
for n in (1, 2):
    places.put(n)
used = set()


def park(car):
    place = places.get()
    assert place not in used
    used.add(place)
    used.discard(place)
    places.put(place)


ts = [threading.Thread(target=park, args=(c,)) for c in "甲乙丙"]
for t in ts: t.start()
for t in ts: t.join()
print(places.qsize())
