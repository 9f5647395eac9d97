import threading

lock_a = threading.Lock()
lock_b = threading.Lock()


def one():
    with lock_a:
        with lock_b:
            pass


def two():
    with lock_a, lock_b:
        pass


t1 = threading.Thread(target=one)
t2 = threading.Thread(target=two)
t1.start()
t2.start()
t1.join()
t2.join()
print("finished")
