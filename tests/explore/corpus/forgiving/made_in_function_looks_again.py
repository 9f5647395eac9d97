import threading

groups, lock = {}, threading.Lock()


def make(key):
    with lock:
        group = groups.get(key)
        if group is None:
            group = groups[key] = []
        return group


def work(n):
    for key in "ab":
        try:
            group = groups[key]
        except KeyError:
            group = make(key)
        group.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({key: sorted(group) for key, group in sorted(groups.items())})
