import threading
import time

ready = threading.Event()
out = []


def waiter():
    ready.wait()
    out.append(1)


def setter():
    ready.set()
    ready.clear()


def main():
    threading.Thread(target=waiter).start()
    threading.Thread(target=setter).start()
    while True:
        time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("bye")
