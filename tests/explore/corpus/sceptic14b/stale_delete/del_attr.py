import threading

class Box:
    pass


box = Box()
box.n = 0


def close():
    if box.n == 0:
        del box.n


def pay():
    box.n = 50


ts = [threading.Thread(target=f, args=a) for f, a in ((close, ()), (pay, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(hasattr(box, "n"))
