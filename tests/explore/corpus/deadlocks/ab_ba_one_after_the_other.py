import threading

lock_a = threading.Lock()
lock_b = threading.Lock()


def one():
    with lock_a, lock_b:
        pass


def two():
    with lock_b, lock_a:
        pass


for target in (one, two):
    t = threading.Thread(target=target)
    t.start()
    t.join()
print("finished")
