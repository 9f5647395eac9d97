import threading

gate = threading.Lock()
lock_a = threading.Lock()
lock_b = threading.Lock()


def one():
    with gate:
        with lock_a, lock_b:
            pass


def two():
    with gate:
        with lock_b, lock_a:
            pass


t1 = threading.Thread(target=one)
t2 = threading.Thread(target=two)
t1.start()
t2.start()
t1.join()
t2.join()
print("finished")
