import threading

awake = {"a": True, "b": True}


def sleep(me, other):
    if awake[other]:
        awake[me] = False


ts = [threading.Thread(target=sleep, args=p) for p in (("a", "b"), ("b", "a"))]
for t in ts: t.start()
for t in ts: t.join()
print(any(awake.values()))
