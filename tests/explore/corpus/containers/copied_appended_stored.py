import threading

names = []


def add():
    global names
    new = names[:]
    new.append("x")
    names = new


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(len(names))
