import threading
left = 600
turn = 0

def work(me):
    global left, turn
    while left > 0:
        if turn == me:
            left -= 1
            turn = 1 - me

ts = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left <= 0)
