import threading

condition = threading.Condition()


def waiter():
    with condition:
        condition.wait()
        print("woken")


def waker():
    with condition:
        condition.notify()


a, b = threading.Thread(target=waiter), threading.Thread(target=waker)
a.start(); b.start()
a.join(); b.join()
