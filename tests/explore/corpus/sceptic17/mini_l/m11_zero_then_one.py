import threading

speed = 5


def eta():
    if speed > 0:
        print(100 / speed > 0)


def brake():
    global speed
    speed = 0
    speed = 3


ts = [threading.Thread(target=f) for f in (eta, brake)]
for t in ts: t.start()
for t in ts: t.join()
