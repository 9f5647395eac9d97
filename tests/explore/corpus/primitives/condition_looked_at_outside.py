import threading
e = threading.Condition()
ready = False
def waiter():
    if not ready:
        with e:
            e.wait()
t = threading.Thread(target=waiter)
t.start()
with e:
    ready = True
    e.notify()
t.join()
