import threading
import time

a = threading.Lock()
b = threading.Lock()


def one():
    with a:
        with b:
            print("one")


def two():
    with b:
        with a:
            print("two")


threading.Thread(target=one).start()
threading.Thread(target=two).start()
while True:
    time.sleep(1)
