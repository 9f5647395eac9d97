import threading
import time

total = 0
lock = threading.Lock()


def add(n):
    global total
    for i in range(n):
        with lock:
            total += 1
        time.sleep(0.001)


def main():
    for n in (10, 20):
        t = threading.Thread(target=add, args=(n,))
        t.start()
    time.sleep(0.01)
    print("合计:", total)


if __name__ == "__main__":
    main()
