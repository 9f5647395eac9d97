import threading

stock = 1
lock = threading.Lock()

def take():
    global stock
    while True:
        with lock:
            if stock > 0:
                stock -= 1
                break

def bring():
    global stock
    with lock:
        stock += 1

ts = [threading.Thread(target=f) for f in (take, take, bring)]
for t in ts: t.start()
for t in ts: t.join()
print(stock)
