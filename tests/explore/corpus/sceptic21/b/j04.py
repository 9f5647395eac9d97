import threading

groups = {}


def add(word):
    key = len(word)
    if key not in groups:
        groups[key] = []
    groups[key].append(word)


ts = [threading.Thread(target=add, args=(w,)) for w in ("cat", "dog", "horse")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({k: len(v) for k, v in sorted(groups.items())})
