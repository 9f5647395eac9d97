import threading

table = {1: "free", 2: "free", 3: "free"}
got = []


def take(who):
    free = [n for n, state in table.items() if state == "free"]
    if free:
        table[free[0]] = who
        got.append(free[0])


ts = [threading.Thread(target=take, args=(w,)) for w in "AB"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(got)))
