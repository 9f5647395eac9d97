import threading

cond = threading.Condition()
ready = False


def waiter():
    with cond:
        cond.wait_for(lambda: ready)


def setter():
    global ready
    ready = True
    cond.notify_all()


ts = [threading.Thread(target=f, daemon=True) for f in (waiter, setter)]
for t in ts:
    t.start()
ts[1].join()
print("end")
