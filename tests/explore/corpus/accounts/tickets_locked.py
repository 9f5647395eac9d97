"""三个窗口卖票，一共 10 张。"""
import threading

tickets = 10
lock = threading.Lock()
sold = []


def sell(window):
    global tickets
    while True:
        with lock:
            if tickets <= 0:
                break
            sold.append(tickets)
            tickets -= 1


windows = [threading.Thread(target=sell, args=(i,)) for i in range(1, 4)]
for w in windows:
    w.start()
for w in windows:
    w.join()
print(len(sold), "张票卖完了", sold == list(range(10, 0, -1)))
