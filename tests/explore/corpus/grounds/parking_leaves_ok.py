import threading

places = [None, None]
room = threading.Semaphore(2)
lock = threading.Lock()


def park(car):
    with room:
        with lock:
            for place in range(len(places)):
                if places[place] is None:
                    break
            places[place] = car
        # parked
        with lock:
            places[place] = None


ts = [threading.Thread(target=park, args=(c,)) for c in ("red", "blue", "green")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(places)
