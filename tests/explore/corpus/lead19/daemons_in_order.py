import threading
import time

first, second = threading.Lock(), threading.Lock()
done = []


def one():
    with first:
        with second:
            done.append(1)


def two():
    with first:
        with second:
            done.append(2)


threading.Thread(target=one, daemon=True).start()
threading.Thread(target=two, daemon=True).start()
time.sleep(1)
print("bye")
