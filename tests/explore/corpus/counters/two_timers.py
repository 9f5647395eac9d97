import threading

ticks = 0


def tick():
    global ticks
    ticks += 1


timers = [threading.Timer(0.1, tick) for _ in range(2)]
for t in timers:
    t.start()
for t in timers:
    t.join()
print("ticks:", ticks)
