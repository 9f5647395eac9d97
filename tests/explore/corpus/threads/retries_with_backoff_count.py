import threading

failures = 0


def flaky(n):
    if n % 2:
        raise ValueError(n)
    return n


def call(n):
    global failures
    for _ in range(2):
        try:
            return flaky(n)
        except ValueError:
            failures += 1


ts = [threading.Thread(target=call, args=(n,)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(failures)
