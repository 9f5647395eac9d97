import threading

condition = threading.Condition()
ready = False


def waiter():
    with condition:
        condition.wait_for(lambda: ready)
        print("go")


def setter():
    global ready
    with condition:
        ready = True
        condition.notify_all()


a, b = threading.Thread(target=waiter), threading.Thread(target=setter)
b.start(); a.start()
a.join(); b.join()
