import threading

lock = threading.Lock()
rate = 2
balance = 100


def pay_interest():
    global balance
    with lock:
        balance += balance * rate // 100


def new_rate():
    global rate
    rate = 3


ts = [threading.Thread(target=f) for f in (pay_interest, pay_interest, new_rate)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(balance > 100)
