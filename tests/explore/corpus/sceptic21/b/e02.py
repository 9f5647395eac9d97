import threading

flag = [False, False]
turn = 0
counter = 0


def process(me):
    global turn, counter
    other = 1 - me
    for _ in range(2):
        turn = other
        flag[me] = True
        while flag[other] and turn == other:
            pass
        counter += 1
        flag[me] = False


ts = [threading.Thread(target=process, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("counter =", counter)
