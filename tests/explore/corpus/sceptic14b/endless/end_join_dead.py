import threading
import time

a = threading.Lock()
b = threading.Lock()


def one():
    with a, b:
        print("one")


def two():
    with b, a:
        print("two")


def main():
    ts = [threading.Thread(target=f) for f in (one, two)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    while True:
        time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("bye")
