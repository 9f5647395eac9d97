import threading
import time

N = 3
number = [0] * N
count = 0


def lock(i):
    number[i] = 1 + max(number)
    for j in range(N):
        while number[j] != 0 and (number[j], j) < (number[i], i):
            time.sleep(0.01)


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
print("end")
