import itertools
import threading
import time

turn = 0
cond = threading.Condition()


def show(me, text):
    global turn
    for i in itertools.count(1):
        with cond:
            cond.wait_for(lambda: turn == me)
            print(f"{text} {i}")
            turn = 1 - turn
            cond.notify_all()
        time.sleep(1)


for me, text in enumerate(("ping", "pong")):
    threading.Thread(target=show, args=(me, text)).start()
