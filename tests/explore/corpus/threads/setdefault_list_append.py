import threading

index = {}


def add(page, words):
    for w in words:
        index.setdefault(w, []).append(page)


ts = [threading.Thread(target=add, args=(1, ["sun", "sea"])), threading.Thread(target=add, args=(2, ["sea", "sun"]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({w: sorted(p) for w, p in sorted(index.items())})
