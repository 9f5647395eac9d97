import threading

lamp = 'off'
switched = []


def set_lamp(v):
    global lamp
    lamp = v
    switched.append(v)


TABLE = {'off': lambda: set_lamp('on'), 'on': lambda: None}


def press():
    TABLE[lamp]()


ts = [threading.Thread(target=press) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(lamp, len(switched))
