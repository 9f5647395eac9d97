import threading

owner, mine = {}, []


def work(n):
    try:
        owner["A1"]
    except KeyError:
        owner["A1"] = True
        mine.append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(mine)
