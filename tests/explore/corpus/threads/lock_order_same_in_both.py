import threading

a = b = 50
lock_a, lock_b = threading.Lock(), threading.Lock()


def transfer(n):
    global a, b
    with lock_a:
        with lock_b:
            a -= n
            b += n


def audit():
    with lock_a, lock_b:
        assert a + b == 100


ts = [threading.Thread(target=transfer, args=(10,)), threading.Thread(target=audit), threading.Thread(target=transfer, args=(-5,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a, b)
