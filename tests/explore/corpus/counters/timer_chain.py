import threading

ticks = 0
finished = threading.Event()


def tick():
    global ticks
    ticks += 1
    if ticks == 3:
        finished.set()
    else:
        threading.Timer(0.5, tick).start()


threading.Timer(0.5, tick).start()
finished.wait()
print("ticks:", ticks)
