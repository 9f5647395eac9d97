import threading
import time

a, b = threading.Lock(), threading.Lock()
done = []


def one():
    with a:
        with b:
            done.append(1)


def two():
    with b:
        with a:
            done.append(2)


threading.Thread(target=one, daemon=True).start()
threading.Thread(target=two, daemon=True).start()
time.sleep(1)
print("bye")
