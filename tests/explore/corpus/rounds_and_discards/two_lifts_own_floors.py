import threading

requests = {1, 2, 3, 4}
cond = threading.Condition()


def lift(rest):
    for _ in range(2):
        with cond:
            while not any(f % 2 == rest for f in requests):
                cond.wait()
            target = min(f for f in requests if f % 2 == rest)
        with cond:
            requests.discard(target)
            cond.notify_all()


def press(floor):
    with cond:
        requests.add(floor)
        cond.notify_all()


ts = [threading.Thread(target=lift, args=(k,)) for k in range(2)]
ts += [threading.Thread(target=press, args=(f,)) for f in (7, 8)]
for t in ts:
    t.start()
for t in ts:
    t.join()
