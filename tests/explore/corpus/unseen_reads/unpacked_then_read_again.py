import threading

account = [100, 0]
lock = threading.Lock()


def spend(n):
    balance, spent = account
    print("before:", balance >= 0)
    with lock:
        balance, spent = account
        account[:] = balance - n, spent + n


threads = [threading.Thread(target=spend, args=(n,)) for n in (10, 20)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(account)
