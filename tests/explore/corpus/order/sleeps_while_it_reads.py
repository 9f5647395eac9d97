import threading, time

rate = [2]
got = [0, 0]

def work(me):
    total = 0
    for i in range(320):
        total += rate[0]
        time.sleep(0.01)
    got[me] = total

ts = [threading.Thread(target=work, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
