import threading, time
N = 3
turn = 0
word = ""
def say(i):
    global turn, word
    for r in range(2):
        while turn != i + r * N:
            time.sleep(0)
        word = word + "abc"[i]
        turn += 1
ts = [threading.Thread(target=say, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(word)
