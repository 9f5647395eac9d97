# 火车票售票系统
import threading
import time

ticket = 10
mutex = threading.Lock()


def sell(name):
    global ticket
    while True:
        mutex.acquire()
        if ticket <= 0:
            print(name, "售罄, 下班")
            break
        time.sleep(0.001)
        print(name, "卖出", ticket)
        ticket -= 1
        mutex.release()


if __name__ == '__main__':
    ts = []
    for i in range(3):
        t = threading.Thread(target=sell, args=(f"{i + 1}号窗口",))
        t.start()
        ts.append(t)
    for t in ts:
        t.join()
    print("今天的票卖完了")
