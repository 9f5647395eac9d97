import threading


class Box:
    __slots__ = ("items",)


box = Box()


def work(n):
    try:
        box.items.append(n)
    except AttributeError:
        box.items = [n]


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(box.items)
