import threading

lock = threading.Lock()
stock = 3

def other():
    global stock
    with lock:
        if stock > 0:
            stock -= 1

def take():
    global stock
    while stock > 0:
        with lock:
            stock -= 1

ts = [threading.Thread(target=other), threading.Thread(target=other), threading.Thread(target=other), threading.Thread(target=take)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
