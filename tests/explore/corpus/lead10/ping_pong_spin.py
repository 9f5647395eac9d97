import threading
turn = 0

def play(me):
    global turn
    done = 0
    while done < 400:
        if turn == me:
            turn = 1 - me
            done += 1

ts = [threading.Thread(target=play, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(turn)
