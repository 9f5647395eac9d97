import threading
import time

N = 4
choosing = [False] * N
number = [0] * N
count = 0


def work(i):
    global count
    for _ in range(3):
        choosing[i] = True
        number[i] = max(number) + 1
        choosing[i] = False
        for j in range(N):
            if j == i:
                continue
            while choosing[j]:
                time.sleep(0.001)
            while number[j] and (number[j], j) < (number[i], i):
                time.sleep(0.001)
        count += 1
        number[i] = 0


ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
