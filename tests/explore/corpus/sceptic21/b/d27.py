import threading

ticks = 0


def tick(n):
    global ticks
    ticks += 1
    if n > 1:
        t = threading.Timer(0.01, tick, args=(n - 1,))
        t.start()
        t.join()


first = threading.Timer(0.01, tick, args=(2,))
second = threading.Timer(0.01, tick, args=(2,))
first.start()
second.start()
first.join()
second.join()
print("ticks", ticks)
