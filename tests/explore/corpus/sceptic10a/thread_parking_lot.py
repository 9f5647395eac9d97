# 停车场: 3个车位, 8辆车
import threading
import time
import random

sem = threading.BoundedSemaphore(3)
lock = threading.Lock()
parked = set()
max_parked = 0


def car(name):
    global max_parked
    print(f"{name} 到达停车场, 等待车位")
    with sem:
        with lock:
            parked.add(name)
            max_parked = max(max_parked, len(parked))
        print(f"{name} 进入")
        time.sleep(random.uniform(0.01, 0.03))
        with lock:
            parked.remove(name)
        print(f"{name} 离开")


cars = [threading.Thread(target=car, args=(f"京A{i:03d}",)) for i in range(8)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print("最多同时停车数 <= 3:", max_parked <= 3)
print("剩余车辆:", len(parked))
