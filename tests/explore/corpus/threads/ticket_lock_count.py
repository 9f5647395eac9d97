import itertools
import threading

ticket = itertools.count()
serving = 0
n = 0


def work():
    global serving, n
    for _ in range(2):
        mine = next(ticket)
        while serving != mine:
            pass
        n += 1
        serving += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
