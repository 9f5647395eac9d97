import threading
import time

token = 0


def station(me):
    global token
    while True:
        if token == me:
            token = (me + 1) % 3
            return
        time.sleep(0)


ts = [threading.Thread(target=station, args=(i,)) for i in (0, 1, 2, 0)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
