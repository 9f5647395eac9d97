import threading

cond = threading.Condition()
ready = False


def waiter():
    with cond:
        while not ready:
            cond.wait(timeout=1)


def setter():
    global ready
    with cond:
        ready = True
    cond.notify_all()


ts = [threading.Thread(target=waiter), threading.Thread(target=setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ready")
