import threading
import time

tickets = 4
lock = threading.Lock()


def window(name):
    global tickets
    while tickets > 0:
        with lock:
            time.sleep(0.01)
            tickets -= 1
            print(name, "卖出一张票, 剩余", tickets)


for i in range(2):
    threading.Thread(target=window, args=(f"窗口{i + 1}",)).start()
