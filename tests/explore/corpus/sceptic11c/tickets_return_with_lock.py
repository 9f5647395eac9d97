import threading
import time

ticket = 5
mutex = threading.Lock()


def sell(name):
    global ticket
    while True:
        mutex.acquire()
        if ticket > 0:
            time.sleep(0.01)
            ticket -= 1
            print(f"{name} 卖了一张, 还剩 {ticket}")
        else:
            print(f"{name}: 没票了")
            return
        mutex.release()


def main():
    ts = [threading.Thread(target=sell, args=(f"窗口{i}",)) for i in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("关门")


if __name__ == "__main__":
    main()
