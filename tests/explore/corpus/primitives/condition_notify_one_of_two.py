import threading

condition = threading.Condition()
open_ = False


def guest(name):
    with condition:
        while not open_:
            condition.wait()
    print(name, "enters")


def doorman():
    global open_
    with condition:
        open_ = True
        condition.notify()


ts = [threading.Thread(target=guest, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
d = threading.Thread(target=doorman)
d.start()
for t in ts:
    t.join()
d.join()
