import threading
import time

latest = 0
shown = []


def sensor():
    global latest
    for n in (3, 5, 7):
        latest = n
        time.sleep(0.01)


def display():
    global latest
    for _ in range(3):
        reading = latest
        latest = 0
        if reading:
            shown.append(reading)
        time.sleep(0.01)


ts = [threading.Thread(target=sensor), threading.Thread(target=display)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(shown) <= 3)
