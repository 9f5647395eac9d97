import threading

flag = [False, False]

def work(i):
    while not flag[1 - i]:
        pass
    flag[i] = True

ts = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in ts: t.start()
for t in ts: t.join()
