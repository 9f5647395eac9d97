import threading

d = {i: i for i in range(3)}


def grow():
    d["new"] = 9


def look():
    for key, value in list(d.items()):
        str(value)


ts = [threading.Thread(target=f) for f in (grow, look)]
for t in ts:
    t.start()
for t in ts:
    t.join()
