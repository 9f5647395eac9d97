"""三个窗口卖票，一共 10 张。"""
import threading

tickets = 10


def sell(window):
    global tickets
    while True:
        if tickets > 0:
            print(f"{window} 号窗口卖出第 {tickets} 张票")
            tickets -= 1
        else:
            break


windows = [threading.Thread(target=sell, args=(i,)) for i in range(1, 4)]
for w in windows:
    w.start()
for w in windows:
    w.join()
