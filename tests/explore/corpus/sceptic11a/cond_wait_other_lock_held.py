import threading

outer = threading.Lock()
cond = threading.Condition()
ready = False


def waiter():
    with outer:
        with cond:
            while not ready:
                cond.wait()
    print("go")


def setter():
    global ready
    with outer:
        with cond:
            ready = True
            cond.notify()


ts = [threading.Thread(target=waiter), threading.Thread(target=setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
