import threading

log = []
seen = set()
table = {}


def work(start):
    global log, seen, table
    for i in range(start, start + 2):
        log += [i]
        seen |= {i}
        table |= {i: str(i)}


ts = [threading.Thread(target=work, args=(s,)) for s in (0, 2, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log), sorted(seen), len(table))
