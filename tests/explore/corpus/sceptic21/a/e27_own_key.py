import threading

table = {0: [1, 2], 1: [3, 4]}
out = []


def work(me):
    while len(table[me]) > 0:
        out.append(table[me].pop())


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(out))
