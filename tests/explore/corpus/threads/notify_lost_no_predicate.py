import threading

cond = threading.Condition()


def waiter():
    with cond:
        print("waiting for the signal")
        cond.wait()
        print("got it")


def sender():
    with cond:
        print("sending")
        cond.notify()


a = threading.Thread(target=waiter)
b = threading.Thread(target=sender)
a.start()
b.start()
a.join()
b.join()
