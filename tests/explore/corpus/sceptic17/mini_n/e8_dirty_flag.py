import threading

value = 0
dirty = False
drawn = 0


def change(v):
    global value, dirty
    value = v
    dirty = True


def painter():
    global drawn, dirty
    for _ in range(2):
        if dirty:
            drawn = value
            dirty = False


p = threading.Thread(target=painter)
c = threading.Thread(target=lambda: [change(1), change(2)])
c.start(); p.start()
c.join(); p.join()
if dirty:
    drawn = value
print('drawn', drawn)
