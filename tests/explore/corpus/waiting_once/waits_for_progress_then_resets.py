import threading


pending = 0
saved = 0
closed = False
cond = threading.Condition()


def change():
    global pending
    for _ in range(2):
        with cond:
            pending += 1
            cond.notify_all()


def save():
    global pending, saved
    with cond:
        if pending < 2 and not closed:
            cond.wait()
        saved += pending
        pending = 0


savers = [threading.Thread(target=save) for _ in range(2)]
changers = [threading.Thread(target=change) for _ in range(2)]
for t in savers + changers:
    t.start()
for t in changers:
    t.join()
with cond:
    closed = True
    cond.notify_all()
for t in savers:
    t.join()
print(pending + saved)
