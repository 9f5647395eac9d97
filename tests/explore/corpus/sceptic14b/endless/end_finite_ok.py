import threading
import time

n = 0
lock = threading.Lock()


def add():
    global n
    with lock:
        n += 1


def main():
    for _ in range(2):
        threading.Thread(target=add).start()
    while True:
        time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("bye")
