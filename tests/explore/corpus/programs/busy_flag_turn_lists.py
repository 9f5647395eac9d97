import threading
import time

token = [0]
N = 3
money = 0


def work(i):
    global money
    while token[0] != i:
        time.sleep(0.001)
    money += 10
    token[0] = i + 1


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
assert money == 30
print(money)
