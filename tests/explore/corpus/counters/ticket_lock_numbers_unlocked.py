import threading

number = 0
serving = 0
n = 0


def add():
    global number, serving, n
    mine = number
    number = mine + 1
    while serving != mine:
        pass
    n += 1
    serving += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
