import threading

value = None
got = []


def get():
    global value
    value = value or object()
    return value


def use():
    got.append(get())


ts = [threading.Thread(target=f, args=a) for f, a in ((use, ()), (use, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(map(id, got))))
