import threading
import time

stop = threading.Event()
beats = []


def work():
    while not stop.wait(1):
        beats.append("beat")


t = threading.Thread(target=work)
t.start()
time.sleep(2.5)
stop.set()
t.join()
print(beats)
