import threading

c = [1, 2]


def look():
    if len(c) == 2:
        a, b = c


def change():
    c.pop()


ts = [threading.Thread(target=f) for f in (look, change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
