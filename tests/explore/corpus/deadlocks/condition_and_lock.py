import threading

lock = threading.Lock()
condition = threading.Condition()
ready = False


def waiter():
    with lock:
        with condition:
            while not ready:
                condition.wait()


def setter():
    global ready
    with lock:
        with condition:
            ready = True
            condition.notify()


ts = [threading.Thread(target=f) for f in (waiter, setter)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
