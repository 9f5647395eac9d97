import threading

a, b = threading.Lock(), threading.Lock()


def one():
    with a:
        with b:
            pass


def two():
    with b:
        with a:
            pass


ts = [threading.Thread(target=f) for f in (one, two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
