import threading

cond = threading.Condition()
free = 3


def take():
    global free
    with cond:
        while free == 0:
            cond.wait()
        free -= 1


def give():
    global free
    with cond:
        free += 1
        cond.notify_all()


def job():
    take()
    take()
    give()
    give()


ts = [threading.Thread(target=job) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(free)
