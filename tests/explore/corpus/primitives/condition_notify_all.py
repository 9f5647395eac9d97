import threading

condition = threading.Condition()
open_ = False
entered = []


def guest(name):
    with condition:
        while not open_:
            condition.wait()
    entered.append(name)


def doorman():
    global open_
    with condition:
        open_ = True
        condition.notify_all()


ts = [threading.Thread(target=guest, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
d = threading.Thread(target=doorman)
d.start()
for t in ts:
    t.join()
d.join()
print(sorted(entered))
