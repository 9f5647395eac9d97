import threading
import time

余票 = 3
锁 = threading.Lock()


def 售票(窗口):
    global 余票
    while True:
        if 余票 <= 0:
            break
        锁.acquire()
        余票 -= 1
        assert 余票 >= 0, f"{窗口}超卖"
        锁.release()
        time.sleep(0.01)


窗口们 = [threading.Thread(target=售票, args=(f"窗口{i}",)) for i in range(1, 4)]
for w in 窗口们: w.start()
for w in 窗口们: w.join()
print("余票", 余票)
