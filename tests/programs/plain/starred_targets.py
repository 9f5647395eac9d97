"""Every form of unpacking into shared targets, and its failures."""
import threading

a = b = c = 0
items = [0] * 6


class Box:
    pass


box = Box()


def work():
    global a, b, c
    a, b = 1, 2
    a, b = b, a
    (a, b), c = (b, a), a + b
    a, *b = "xyz"
    *a, b = range(3)
    [a, [b, *c]] = 1, [2, 3, 4]
    a = b = [c]
    a = box.a = items[0] = b
    box.x, box.y = 1, 2
    box.x, box.y = box.y, box.x
    items[0], items[1] = items[1], items[0]
    items[0] = 2
    items[items[0]], items[0] = 5, 6
    box.head, *box.tail = items
    *items[:2], box.last = items[:3]
    a, (b, (c, *box.rest)) = 1, (2, (3, 4, 5))
    () = []
    [] = ()
    (a), [b] = 7, [8]
    a, a = 1, 2
    return a, b, c


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(work(), items, sorted(vars(box).items()))
i = 0
def step():
    global i
    i, items[i] = i + 1, "at %d" % i
    return i
print(step(), step(), items)
for wrong in range(6):
    try:
        if wrong == 0:
            a, b = 1, 2, 3
        if wrong == 1:
            box.x, *box.y, items[0] = [1]
        if wrong == 2:
            a, b = 3
        if wrong == 3:
            items[100], a = 1, 2
        if wrong == 4:
            a, items["x"] = "kept", 2
        if wrong == 5:
            () = [1]
    except Exception as error:
        print(type(error).__name__, error, a)
def generator():
    global a
    a = "begun"
    yield 1
    a = "ended"
    yield 2
a, b, c = generator()
