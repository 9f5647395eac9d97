# 错误的互斥:先检查后设置
import threading
import time

flag = [False, False]
counter = 0


def worker(i):
    global counter
    for _ in range(2):
        while flag[1 - i]:
            time.sleep(0)
        flag[i] = True
        counter += 1
        flag[i] = False


ts = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter)
