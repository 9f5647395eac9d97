import threading

lock = threading.Lock()
stock = 2

def add():
    global stock
    with lock:
        stock += 1

def take():
    global stock
    while True:
        with lock:
            if stock <= 0:
                break
        with lock:
            stock -= 1

ts = [threading.Thread(target=add), threading.Thread(target=take), threading.Thread(target=take)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
