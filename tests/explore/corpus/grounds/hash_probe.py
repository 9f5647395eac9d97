import threading

table = [None] * 4


def put(word):
    place = len(word) % 4
    for step in range(4):
        at = (place + step) % 4
        if table[at] is None or table[at] == word:
            break
    table[at] = word


ts = [threading.Thread(target=put, args=(w,)) for w in ("cat", "dog")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(filter(None, table)))
