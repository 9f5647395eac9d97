import threading


class Poor(Exception):
    pass


balance = 10
errors = []
lock = threading.Lock()


def withdraw(n):
    global balance
    with lock:
        if n > balance:
            raise Poor(f"only {balance}")
        balance -= n


def client(n):
    try:
        withdraw(n)
    except Poor as problem:
        with lock:
            errors.append(str(problem))


ts = [threading.Thread(target=client, args=(n,)) for n in (6, 7, 8)]
for t in ts: t.start()
for t in ts: t.join()
assert balance == 10 - 6 * (balance == 4) - 7 * (balance == 3) - 8 * (balance == 2)
print(len(errors))
