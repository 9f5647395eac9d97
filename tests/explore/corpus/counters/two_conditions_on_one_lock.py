import threading

n = 0
lock = threading.Lock()
up_cv = threading.Condition(lock)
down_cv = threading.Condition(lock)


def up():
    global n
    with up_cv:
        n += 1


def down():
    global n
    with down_cv:
        n -= 1


ts = [threading.Thread(target=f) for f in (up, down)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
