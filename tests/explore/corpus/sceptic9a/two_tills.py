import threading

lock = threading.Lock()
till = 100
safe = 0


def collect():
    global till, safe
    with lock:
        money = till
    with lock:
        safe += money
        till = 0


a = threading.Thread(target=collect)
b = threading.Thread(target=collect)
a.start()
b.start()
a.join()
b.join()
print(safe)
