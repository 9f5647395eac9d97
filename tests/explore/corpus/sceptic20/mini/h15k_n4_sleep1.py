import threading, time
N = 4
turn = 0
def say(i):
    global turn
    for r in range(3):
        while turn % N != i:
            time.sleep(0.001)
        turn += 1
ts = [threading.Thread(target=say, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(turn)
