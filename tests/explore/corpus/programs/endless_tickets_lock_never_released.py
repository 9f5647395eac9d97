import threading
import time

tickets = 5
lock = threading.Lock()


def sell(name):
    global tickets
    while True:
        lock.acquire()
        if tickets <= 0:
            print(name, "卖完了")
            break
        tickets -= 1
        print(name, "剩余", tickets)
        lock.release()
        time.sleep(0.1)


for i in range(3):
    threading.Thread(target=sell, args=(f"窗口{i}",)).start()
