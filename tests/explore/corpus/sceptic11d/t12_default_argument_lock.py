import threading
import random


def deposit(account, amount, _lock=threading.Lock()):
    with _lock:
        old = account['balance']
        new = old + amount
        account['balance'] = new
        account['moves'] += 1


def teller(account, amounts):
    for amount in amounts:
        deposit(account, amount)


account = dict(balance=100, moves=0)
rng = random.Random(5)
plans = [[rng.randrange(1, 9) for _ in range(2)] for _ in range(3)]
tellers = [threading.Thread(target=teller, args=(account, plan)) for plan in plans]

for t in tellers:
    t.start()
for t in tellers:
    t.join()

should = 100 + sum(map(sum, plans))
print('balance', account['balance'], 'should be', should)
if account['balance'] != should:
    raise SystemExit('money has vanished')
print(account['moves'], 'moves')
