import threading

condition = threading.Condition()
ready = False


def waiter():
    if not ready:
        with condition:
            condition.wait()
    print("go")


def setter():
    global ready
    ready = True
    with condition:
        condition.notify()


a, b = threading.Thread(target=waiter), threading.Thread(target=setter)
a.start(); b.start()
a.join(); b.join()
