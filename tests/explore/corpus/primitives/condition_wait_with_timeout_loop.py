import threading

cv = threading.Condition()
ready = False


def waiter():
    with cv:
        while not ready:
            cv.wait(0.1)
    print("got")


def setter():
    global ready
    with cv:
        ready = True


ts = [threading.Thread(target=f) for f in (waiter, setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
