import threading

flag = [False, False, False]
turn = 0
n = 0


def work(me):
    global turn, n
    other = (me + 1) % 3
    flag[me] = True
    turn = other
    while flag[other] and turn == other:
        pass
    n += 1
    flag[me] = False


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
