import threading

lock = threading.Lock()
money = 5

def deposit():
    global money
    with lock:
        money += 40

def month():
    global money
    with lock:
        fee = 3 if money < 10 else 0
    if fee:
        with lock:
            money -= fee

ts = [threading.Thread(target=deposit), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
