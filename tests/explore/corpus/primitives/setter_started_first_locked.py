import threading

cv = threading.Condition()
full = False


def produce():
    global full
    with cv:
        full = True
        cv.notify_all()


def consume():
    with cv:
        while not full:
            cv.wait()
    print("got")


ts = [threading.Thread(target=f) for f in (produce, consume)]
for t in ts:
    t.start()
for t in ts:
    t.join()
