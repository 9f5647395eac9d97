# 卖票，双重检查
import threading

票 = 5
锁 = threading.Lock()


def 卖票(窗口):
    global 票
    while 票 > 0:
        with 锁:
            if 票 > 0:
                print(f"{窗口} 卖出第 {票} 张")
                票 -= 1


窗口们 = [threading.Thread(target=卖票, args=(f"窗口{i}",)) for i in range(3)]
for w in 窗口们:
    w.start()
for w in 窗口们:
    w.join()
print("剩余", 票)
