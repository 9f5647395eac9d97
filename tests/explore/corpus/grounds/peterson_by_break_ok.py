import threading

wants = [False, False]
turn = 0
count = 0


def work(me):
    global turn, count
    other = 1 - me
    for _ in range(2):
        wants[me] = True
        turn = other
        while True:
            if not wants[other]:
                break
            if turn == me:
                break
        count += 1
        wants[me] = False


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
