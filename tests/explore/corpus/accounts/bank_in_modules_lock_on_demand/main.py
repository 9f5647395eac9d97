import bank
import threading

ts = [threading.Thread(target=bank.pay_in, args=(n, 10)) for n in ("x", "y") for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(bank.total())
