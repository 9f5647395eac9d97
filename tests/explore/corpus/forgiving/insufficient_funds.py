import threading

balance, failed = {"ann": 50}, {}
lock, tally = threading.Lock(), threading.Lock()


class InsufficientFunds(Exception):
    pass


def withdraw(name, amount):
    with lock:
        if balance[name] < amount:
            raise InsufficientFunds(name)
        balance[name] -= amount


def work(n):
    try:
        withdraw("ann", 40)
    except InsufficientFunds:
        with tally:
            try:
                failed["ann"] += 1
            except KeyError:
                failed["ann"] = 1


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance, failed)
