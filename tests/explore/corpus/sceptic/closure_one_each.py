import threading


def make_counter():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n

    return bump


results = []


def work():
    bump = make_counter()
    for _ in range(4):
        last = bump()
    results.append(last)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(results)
