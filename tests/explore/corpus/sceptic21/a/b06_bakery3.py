import threading
import time

N = 3
choosing = [False] * N
number = [0] * N
count = 0


def lock(i):
    choosing[i] = True
    number[i] = 1 + max(number)
    choosing[i] = False
    for j in range(N):
        while choosing[j]:
            time.sleep(0)
        while number[j] != 0 and (number[j], j) < (number[i], i):
            time.sleep(0)


def work(i):
    global count
    lock(i)
    count += 1
    number[i] = 0


threads = [threading.Thread(target=work, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
