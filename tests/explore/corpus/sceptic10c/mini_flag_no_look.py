import threading

found = False


def search(x):
    global found
    if x > 0:
        found = True


ts = [threading.Thread(target=search, args=(p,)) for p in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(found)
