import threading
stock = {'tea': 1}
lock = threading.Lock()
came = threading.Event()
def buy():
    with lock:
        there = stock['tea'] > 0
    if there:
        print('at once')
    else:
        came.wait()
    with lock:
        stock['tea'] -= 1
def bring():
    with lock:
        stock['tea'] += 1
    came.set()
ts = [threading.Thread(target=f) for f in (buy, buy, bring)]
for t in ts: t.start()
for t in ts: t.join()
print(stock)
