import threading
import time

visits = 0


def visit():
    global visits
    n = visits
    time.sleep(0.1)
    visits = n + 1


for _ in range(5):
    threading.Thread(target=visit).start()
time.sleep(3)
print("访问量", visits)
