import threading

line = ['甲', '乙', '丙', '丁']


def leave(me):
    for i, who in enumerate(line):
        if who == me:
            del line[i]
            break


ts = [threading.Thread(target=leave, args=(n,)) for n in ('甲', '乙')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(line))
