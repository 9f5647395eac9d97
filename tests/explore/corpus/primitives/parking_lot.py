"""停车场：三个车位，六辆车。"""
import threading
import time

places = threading.BoundedSemaphore(3)
lock = threading.Lock()
inside = most = 0


def park(car):
    global inside, most
    with places:
        with lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.1)
        with lock:
            inside -= 1


cars = [threading.Thread(target=park, args=(i,)) for i in range(6)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print(inside, most <= 3)
