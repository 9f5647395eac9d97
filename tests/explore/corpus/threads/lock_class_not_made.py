import threading

lock = threading.Lock
balance = 100


def pay(k):
    global balance
    with lock:
        balance -= k


for k in (10, 20):
    threading.Thread(target=pay, args=(k,)).start()
