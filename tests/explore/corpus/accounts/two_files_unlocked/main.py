import threading

import bank


def shop(n):
    for _ in range(n):
        bank.withdraw(1)


ts = [threading.Thread(target=shop, args=(20,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.balance)
