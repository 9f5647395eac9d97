import threading
import time

number = [0, 0]
counter = 0


def process(i):
    global counter
    j = 1 - i
    number[i] = 1 + max(number)
    while number[j] != 0 and (number[j], j) < (number[i], i):
        time.sleep(0)
    counter += 1
    time.sleep(0.001)
    number[i] = 0


ts = [threading.Thread(target=process, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("counter =", counter)
