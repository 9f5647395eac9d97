import threading, time
N = 3
turn = 0
lock = threading.Lock()
out = []
def say(i):
    global turn
    left = 2
    while left:
        with lock:
            if turn == i:
                out.append("ABC"[i])
                turn = (turn + 1) % N
                left -= 1
        time.sleep(0)
ts = [threading.Thread(target=say, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print("".join(out))
