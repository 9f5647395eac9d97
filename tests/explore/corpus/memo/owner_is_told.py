import threading

owner = None
inside = []


def enter(name):
    global owner
    if owner is None:
        owner = name
        return True
    return False


def work(name):
    if enter(name):
        inside.append(name)


ts = [threading.Thread(target=work, args=("visitor",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(inside))
