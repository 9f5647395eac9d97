import threading

lock = threading.Lock()
balance = 0


def deposit(amount):
    global balance
    with lock:
        balance += amount


def new_day():
    global lock
    lock = threading.Lock()


threads = [threading.Thread(target=deposit, args=(10,)), threading.Thread(target=new_day),
           threading.Thread(target=deposit, args=(20,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
