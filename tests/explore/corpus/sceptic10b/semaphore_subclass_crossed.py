import threading


class Fork(threading.Semaphore):
    pass


def eat(a, b):
    with a:
        with b:
            pass


x, y = Fork(), Fork()
ts = [threading.Thread(target=eat, args=(x, y)), threading.Thread(target=eat, args=(y, x))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("eaten")
