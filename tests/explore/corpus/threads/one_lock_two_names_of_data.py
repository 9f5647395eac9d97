import threading

a = b = 0
lock_a = threading.Lock()
lock_b = threading.Lock()


def first():
    global a, b
    for _ in range(3):
        with lock_a:
            a += 1
        with lock_a:
            b += 1


def second():
    global a, b
    for _ in range(3):
        with lock_a:
            a += 1
        with lock_b:
            b += 1


ts = [threading.Thread(target=first), threading.Thread(target=second)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
