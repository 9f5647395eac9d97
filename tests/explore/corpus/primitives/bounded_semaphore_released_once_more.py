import threading

places = threading.BoundedSemaphore(2)


def park(car):
    places.acquire()
    print(car, "parks")
    places.release()
    if car == "bus":
        places.release()


ts = [threading.Thread(target=park, args=(c,)) for c in ("bus", "van")]
for t in ts:
    t.start()
for t in ts:
    t.join()
