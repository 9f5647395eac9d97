import threading


def run(n):
    total = 0
    lock = threading.Lock()

    def add():
        def inner():
            nonlocal total
            with lock:
                total += 1
        inner()
        inner()

    ts = [threading.Thread(target=add) for _ in range(n)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return total


print(run(2))
