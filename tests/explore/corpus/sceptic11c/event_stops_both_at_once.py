import queue
import random
import threading
import time

q = queue.Queue(maxsize=1)
stop = threading.Event()


def producer():
    while not stop.is_set():
        q.put(random.randint(1, 100))
    print("producer out")


def consumer():
    while not stop.is_set():
        item = q.get()
        time.sleep(0.01)
    print("consumer out")


def main():
    ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for t in ts:
        t.start()
    time.sleep(0.05)
    stop.set()
    for t in ts:
        t.join()


if __name__ == "__main__":
    main()
