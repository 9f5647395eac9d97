import threading

price = 100.0
lock = threading.Lock()


def discount(percent):
    global price
    with lock:
        old = price
    new = round(old * (100 - percent) / 100, 2)
    with lock:
        price = new
    print(f"{percent}% off: {new}")


a = threading.Thread(target=discount, args=(10,))
b = threading.Thread(target=discount, args=(20,))
a.start()
b.start()
a.join()
b.join()
