import threading

table = [None] * 4
lock = threading.Lock()


def put(word):
    place = len(word) % 4
    with lock:
        for step in range(4):
            at = (place + step) % 4
            if table[at] is None or table[at] == word:
                break
        table[at] = word


ts = [threading.Thread(target=put, args=(w,)) for w in ("cat", "dog", "cat")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(filter(None, table)))
