import threading

stock = 1
lock = threading.Lock()

def wait():
    while True:
        with lock:
            if stock > 0:
                return

def take():
    global stock
    wait()
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
