import threading

names = []


def add(x):
    if x not in names:
        names.append(x)


ts = [threading.Thread(target=f, args=a) for f, a in ((add, ("ann",)), (add, ("ann",)))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names))
