import threading
import time

stop = threading.Event()
ticks = 0


def dog():
    global ticks
    while not stop.wait(0.1):
        ticks += 1


t = threading.Thread(target=dog)
t.start()
time.sleep(0.35)
stop.set()
t.join()
print(ticks >= 0)
