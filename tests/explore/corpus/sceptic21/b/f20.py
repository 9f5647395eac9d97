import threading

cond = threading.Condition()
ready = False


def waiter():
    if not ready:
        with cond:
            cond.wait()
    print("go")


def setter():
    global ready
    ready = True
    with cond:
        cond.notify_all()


ts = [threading.Thread(target=waiter), threading.Thread(target=setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
