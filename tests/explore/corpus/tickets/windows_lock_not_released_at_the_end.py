import threading
import time

tickets = 4
锁 = threading.Lock()


def 卖票():
    global tickets
    while True:
        锁.acquire()
        if tickets > 0:
            time.sleep(0.1)
            tickets -= 1
        else:
            print("票卖完了")
            break
        锁.release()


for i in range(3):
    threading.Thread(target=卖票).start()
