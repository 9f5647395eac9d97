import threading

balance = 100
held = 0
lock = threading.Lock()

def buy(n):
    global balance, held
    with lock:
        have = balance
        if have - held < n:
            return
        held += n
    with lock:
        held -= n
        balance = have - n

ts = [threading.Thread(target=buy, args=(n,)) for n in (30, 20)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
