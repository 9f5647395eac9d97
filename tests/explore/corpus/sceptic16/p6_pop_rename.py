import threading

table = {"a": 1, "b": 2}


def rename(old, new):
    table[new] = table.pop(old)


ts = [threading.Thread(target=rename, args=p) for p in (("a", "c"), ("b", "d"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(table.items())))
