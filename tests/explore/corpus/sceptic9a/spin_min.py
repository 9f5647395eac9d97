import threading
import time

turn = 0
lock = threading.Lock()


def first():
    with lock:
        return          # forgets to pass the turn


def second():
    while True:
        with lock:
            if turn == 1:
                return
        time.sleep(0.001)


ts = [threading.Thread(target=first), threading.Thread(target=second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
