import threading

lock = threading.Lock()
woken = [threading.Condition(lock) for _ in range(2)]
eating = [False, False]


def zero():
    with lock:
        eating[0] = True
    with lock:
        eating[0] = False
        # forgets to wake the waiter unless third is there
        if third_wants:
            woken[1].notify()


def one():
    with lock:
        while eating[0]:
            woken[1].wait()


third_wants = True


def third():
    global third_wants
    with lock:
        third_wants = False


ts = [threading.Thread(target=f) for f in (zero, third, one)]
for t in ts: t.start()
for t in ts: t.join()
