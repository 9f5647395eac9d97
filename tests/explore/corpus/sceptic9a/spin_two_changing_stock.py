import threading
import time

turn = 0
stock = 1
lock = threading.Lock()


def worker(me):
    global turn
    while True:
        with lock:
            if turn == me:
                if stock == 0:
                    return          # forgets to pass the turn
                turn = 1 - me
                return
        time.sleep(0.001)


def thief():
    global stock
    with lock:
        stock = 0


ts = [threading.Thread(target=worker, args=(0,)), threading.Thread(target=worker, args=(1,)), threading.Thread(target=thief)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
