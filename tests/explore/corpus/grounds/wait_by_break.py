import threading

stock = 1
lock = threading.Lock()

def take():
    global stock
    while True:
        if stock > 0:
            break
    with lock:
        stock -= 1

def bring():
    global stock
    with lock:
        stock += 1

ts = [threading.Thread(target=f) for f in (take, take, bring)]
for t in ts: t.start()
for t in ts: t.join()
print(stock)
