import threading

free = {3, 8, 15}
lock = threading.Lock()
rides = []


def call(x):
    with lock:
        taxi = min(free, key=lambda t: abs(t - x))
    with lock:
        free.discard(taxi)
        rides.append(taxi)


ts = [threading.Thread(target=call, args=(x,)) for x in (4, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(rides), "rides with", len(set(rides)), "taxis")
