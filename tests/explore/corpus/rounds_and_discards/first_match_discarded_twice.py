import threading

free = {3, 8, 15}
lock = threading.Lock()
given = []


def call(least):
    with lock:
        place = [one for one in sorted(free) if one > least][0]
    with lock:
        free.discard(place)
        given.append(place)


ts = [threading.Thread(target=call, args=(x,)) for x in (4, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(given))
