import threading
import time

lock = threading.Lock()
stock = []
got = []


def try_buy():
    with lock:
        if len(stock) > 0:
            got.append(stock.pop())
            return True
        return False


def buyer():
    while not try_buy():
        time.sleep(0.01)


def seller():
    for i in range(2):
        with lock:
            stock.append(i)


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=seller)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
