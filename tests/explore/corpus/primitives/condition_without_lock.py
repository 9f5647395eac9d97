import threading

condition = threading.Condition()


def waker():
    condition.notify()


t = threading.Thread(target=waker)
t.start()
t.join()
