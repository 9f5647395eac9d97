# 定时器统计
import threading
import time

count = 0


def tick():
    global count
    count = count + 1
    print("tick", count)
    threading.Timer(0.5, tick).start()


tick()
while True:
    count = count + 1
    print("main", count)
    time.sleep(0.5)
