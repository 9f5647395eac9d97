import threading


turn = 0
cond = threading.Condition()


def play(me):
    global turn
    for _ in range(3):
        with cond:
            if turn != me:
                cond.wait()
            print(me, end=" ")
            turn = 1 - me
            cond.notify()


ts = [threading.Thread(target=play, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
