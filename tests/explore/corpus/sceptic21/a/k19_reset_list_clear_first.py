import threading

rows = [0]
fresh = False


def add(x):
    global fresh
    if not fresh:
        fresh = True
        rows.clear()
    rows.append(x)


ts = [threading.Thread(target=add, args=(x,)) for x in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
