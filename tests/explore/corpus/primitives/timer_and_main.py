import threading

ticks = 0


def tick():
    global ticks
    ticks += 1


timers = [threading.Timer(0.1, tick) for _ in range(2)]
for timer in timers:
    timer.start()
for _ in range(2):
    ticks += 1
for timer in timers:
    timer.join()
print(ticks)
