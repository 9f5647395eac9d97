import threading
import time


def beat():
    n = 0
    while True:
        n += 1
        time.sleep(0.5)


threading.Thread(target=beat, daemon=True).start()
time.sleep(1)
print("主线程结束")
