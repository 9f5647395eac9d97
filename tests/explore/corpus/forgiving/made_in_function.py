import threading

groups = {}


def make(key):
    groups[key] = []
    return groups[key]


def work(n):
    for key in "ab":
        try:
            group = groups[key]
        except (KeyError, TypeError):
            group = make(key)
        group.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(groups)
