import threading

lock = threading.Lock()
stock = 1


def restock():
    global stock
    with lock:
        left = stock
    if left < 2:
        with lock:
            stock += 5


ts = [threading.Thread(target=restock), threading.Thread(target=restock)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
