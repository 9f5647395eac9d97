import threading

line = ['甲', '乙', '丙', '丁']


def leave(me):
    line.remove(me)


ts = [threading.Thread(target=leave, args=(n,)) for n in ('甲', '乙')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(line)
