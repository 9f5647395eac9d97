import threading

turn = 0
cv = threading.Condition()


def player(i):
    global turn
    for _ in range(2):
        with cv:
            cv.wait_for(lambda: turn == i)
            print(i)
            turn = (turn + 1) % 3
            cv.notify()


ts = [threading.Thread(target=player, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
