import threading, time
N = 3
turn = 0
def say(i):
    global turn
    for r in range(2):
        while turn % N != i:
            time.sleep(0)
        turn += 1
ts = [threading.Thread(target=say, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(turn)
