# 停车场：3个车位，6辆车
import threading
import time
import random

sem = threading.Semaphore(3)
lock = threading.Lock()
在场 = 0
最多 = 0


def car(name):
    global 在场, 最多
    sem.acquire()
    with lock:
        在场 += 1
        最多 = max(最多, 在场)
        print(f"{name} 进入停车场, 场内 {在场} 辆")
    time.sleep(random.random() / 10)
    with lock:
        在场 -= 1
        print(f"{name} 离开停车场, 场内 {在场} 辆")
    sem.release()


cars = [threading.Thread(target=car, args=(f"京A{i:03d}",)) for i in range(6)]
for c in cars:
    c.start()
for c in cars:
    c.join()
assert 最多 <= 3
print("全部离开", 在场)
