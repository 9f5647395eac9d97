import threading

groups = {}


def sort_in(names):
    for name in names:
        groups.setdefault(name[0], []).append(name)


ts = [threading.Thread(target=sort_in, args=(names,)) for names in (["Ada", "Grace"], ["Alan"])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("A:", sorted(groups["A"]), "G:", groups["G"])
