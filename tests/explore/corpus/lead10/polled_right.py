import threading, time
turn = 0

def say(me, word):
    global turn
    for _ in range(20):
        while turn != me:
            time.sleep(0.001)
        print(word, end="")
        turn = 1 - me

ts = [threading.Thread(target=say, args=(i, w)) for i, w in enumerate("ab")]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
