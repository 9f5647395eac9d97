import threading
stock = 1
lock = threading.Lock()
def fill():
    global stock
    with lock:
        stock += 10
def take():
    global stock
    with lock:
        if stock > 0:
            stock -= 1
def watch():
    if stock < 3:
        t = threading.Thread(target=fill)
        t.start()
        t.join()
ts = [threading.Thread(target=f) for f in (watch, take, take)]
for t in ts: t.start()
for t in ts: t.join()
print(stock)
