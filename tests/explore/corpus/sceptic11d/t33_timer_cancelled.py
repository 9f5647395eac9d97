import threading

lock = threading.Lock()
ticks = 0
finished = threading.Event()


def tick(left):
    global ticks
    with lock:
        ticks += 1
    if left > 1:
        following = threading.Timer(0.01, tick, args=(left - 1,))
        following.start()
    else:
        finished.set()


def too_late():
    print('time is over')


alarm = threading.Timer(60, too_late)
alarm.start()
first = threading.Timer(0.01, tick, args=(3,))
first.start()
finished.wait()
alarm.cancel()
alarm.join()
with lock:
    print('ticks', ticks)
assert ticks == 3
