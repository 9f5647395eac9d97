import threading

names = ""


def arrive(name):
    global names
    names = ", ".join(filter(None, [names, name]))


ts = [threading.Thread(target=arrive, args=(n,)) for n in ("Ann", "Ben")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names.split(", ")))
