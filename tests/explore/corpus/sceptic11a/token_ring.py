# 令牌环:只有拿到令牌的线程可以修改总数
import threading
from queue import Queue

N = 3
rings = [Queue() for _ in range(N)]
total = 0


def station(i):
    global total
    for _ in range(2):
        token = rings[i].get()
        total += 1
        rings[(i + 1) % N].put(token)


ts = [threading.Thread(target=station, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
rings[0].put("token")
for t in ts:
    t.join()
print(total)
