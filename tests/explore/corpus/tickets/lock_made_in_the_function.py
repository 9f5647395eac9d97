import threading
from time import sleep

ticket = 6


def sell(name):
    global ticket
    lock = threading.Lock()
    while ticket > 0:
        with lock:
            if ticket > 0:
                sleep(0.01)
                ticket -= 1
                print(f"{name} 卖出一张, 剩余 {ticket} 张")


windows = [threading.Thread(target=sell, args=(f"窗口{i}",)) for i in range(3)]
for w in windows:
    w.start()
for w in windows:
    w.join()
