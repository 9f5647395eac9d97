import threading
import time

temperature = 20.0
stop = False
shown = []


def sensor():
    global temperature, stop
    for t in (20.5, 21.0, 21.5):
        temperature = t
        time.sleep(0.01)
    stop = True


def display():
    while not stop:
        shown.append(temperature)
        time.sleep(0.01)


a = threading.Thread(target=sensor)
b = threading.Thread(target=display)
a.start()
b.start()
a.join()
b.join()
print("last:", temperature, all(20 <= t <= 21.5 for t in shown))
