import threading

cv = threading.Condition()
full = False


def produce():
    global full
    full = True
    with cv:
        cv.notify_all()


def consume():
    if not full:
        with cv:
            cv.wait()


ts = [threading.Thread(target=f) for f in (produce, consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
