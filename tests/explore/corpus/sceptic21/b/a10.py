import threading

tickets = 3
lock = threading.Lock()


def sell(name):
    global tickets
    while True:
        lock.acquire()
        if tickets <= 0:
            print(name, "票已售完")
            break
        tickets -= 1
        print(name, "卖出, 剩余", tickets)
        lock.release()


ts = [threading.Thread(target=sell, args=("窗口%d" % i,)) for i in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
