import threading
import time

turn = 0
stock = 1
lock = threading.Lock()


def first():
    global turn
    with lock:
        if stock == 0:
            return          # forgets to pass the turn
        turn = 1


def second():
    while turn != 1:
        time.sleep(0.001)


def thief():
    global stock
    with lock:
        stock = 0


ts = [threading.Thread(target=first), threading.Thread(target=second), threading.Thread(target=thief)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
