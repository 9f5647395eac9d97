import threading

ticks = 0
finished = threading.Event()


def tick():
    global ticks
    ticks += 1
    print("tick", ticks)
    if ticks < 3:
        threading.Timer(0.01, tick).start()
    else:
        finished.set()


tick()
finished.wait()
print("end", ticks)
