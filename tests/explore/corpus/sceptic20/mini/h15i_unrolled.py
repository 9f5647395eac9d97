import threading, time
turn = 0
def a():
    global turn
    while turn != 0: time.sleep(0)
    turn = 1
    while turn != 3: time.sleep(0)
    turn = 4
def b():
    global turn
    while turn != 1: time.sleep(0)
    turn = 2
def c():
    global turn
    while turn != 2: time.sleep(0)
    turn = 3
ts = [threading.Thread(target=f) for f in (a, b, c)]
for t in ts: t.start()
for t in ts: t.join()
print(turn)
