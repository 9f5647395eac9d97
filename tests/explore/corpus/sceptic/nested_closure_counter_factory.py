import threading


def make_counter():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n

    def peek():
        return n

    return bump, peek


bump, peek = make_counter()


def work():
    for _ in range(4):
        bump()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(peek())
