import threading
import time

claims = []
n = 0


def work(me):
    global n
    while True:
        claims.append(me)
        if len(claims) == 1:
            n += 1
            claims.remove(me)
            return
        claims.remove(me)
        time.sleep(0.01 * (me + 1))


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
