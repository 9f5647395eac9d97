import threading
import time

n = 0
lock = threading.Lock()


def add():
    global n
    lock.acquire()
    if n:
        return
    n += 1
    lock.release()


def main():
    for _ in range(3):
        threading.Thread(target=add).start()
    while True:
        time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("bye")
