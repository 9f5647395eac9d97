import threading

things = []


def add(x):
    global things
    mine = things
    mine.append(x)
    things = mine


ts = [threading.Thread(target=add, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(things))
