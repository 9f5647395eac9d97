import threading

table = {}


def work(n):
    there = True
    try:
        table["a"]
    except KeyError:
        there = False
    if not there:
        table["a"] = []
    table["a"].append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(table)
