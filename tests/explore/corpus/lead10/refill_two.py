import threading

lock = threading.Lock()
stock = 1

def sell():
    global stock
    with lock:
        if stock > 0:
            stock -= 1

def refill():
    global stock
    with lock:
        few = stock < 2
    if few:
        with lock:
            stock += 5

ts = [threading.Thread(target=sell), threading.Thread(target=refill), threading.Thread(target=refill)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
