import threading


def account():
    total = 0

    def deposits(amount):
        nonlocal total
        for _ in range(2):
            total += amount
            yield total

    def balance():
        return total

    return deposits, balance


deposits, balance = account()
ts = [threading.Thread(target=list, args=(deposits(n),)) for n in (1, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balance())
