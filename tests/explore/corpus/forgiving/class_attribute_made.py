import threading


class Box:
    pass


def work(n):
    try:
        Box.items.append(n)
    except AttributeError:
        Box.items = [n]


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Box.items)
