"""两个线程各加一千次，用锁。"""
import threading

counter = 0
lock = threading.Lock()


def add():
    global counter
    for _ in range(1000):
        with lock:
            counter += 1


if __name__ == "__main__":
    threads = [threading.Thread(target=add) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("counter =", counter)
