import threading

up = [False, False]


def run(i):
    up[i] = True
    if up[1 - i]:
        raise RuntimeError('both')
    up[i] = False


ts = [threading.Thread(target=run, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
