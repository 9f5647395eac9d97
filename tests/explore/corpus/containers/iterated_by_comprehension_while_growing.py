import threading

d = {i: i for i in range(3)}
found = []


def grow():
    d["new"] = 9


def look():
    found.extend([len(str(value)) for key, value in d.items()])


ts = [threading.Thread(target=f) for f in (grow, look)]
for t in ts:
    t.start()
for t in ts:
    t.join()
if not found:
    raise SystemExit("the look failed")
