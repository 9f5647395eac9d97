import threading

groups = {}


def add(key, value):
    if key not in groups:
        groups[key] = []
    groups[key].append(value)


ts = [threading.Thread(target=add, args=("even", n)) for n in (2, 4, 6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(groups["even"]))
