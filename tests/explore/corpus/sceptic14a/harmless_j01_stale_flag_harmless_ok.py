import threading

paused = False
units = []


def work():
    for k in range(3):
        if not paused:
            units.append(k)


def pause():
    global paused
    paused = True


ts = [threading.Thread(target=f) for f in (work, pause)]
for t in ts: t.start()
for t in ts: t.join()
print(len(units) <= 3)
