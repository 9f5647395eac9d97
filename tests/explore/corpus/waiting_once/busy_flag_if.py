import threading


busy = False
cond = threading.Condition()


def enter():
    global busy
    with cond:
        if busy:
            cond.wait()
        busy = True


def leave():
    global busy
    with cond:
        busy = False
        cond.notify_all()


def work(name):
    enter()
    print(name, "works")
    leave()


ts = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
