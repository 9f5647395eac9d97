import threading
import time

ping = True
pong = False
rally = 0


def a():
    global ping, pong, rally
    for _ in range(3):
        while not ping:
            time.sleep(0.01)
        ping = False
        rally += 1
        pong = True


def b():
    global ping, pong, rally
    for _ in range(3):
        while not pong:
            time.sleep(0.01)
        pong = False
        rally += 1
        ping = True


t1 = threading.Thread(target=a)
t2 = threading.Thread(target=b)
t1.start()
t2.start()
t1.join()
t2.join()
print(rally)
