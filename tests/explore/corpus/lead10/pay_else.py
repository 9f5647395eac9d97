import threading

lock = threading.Lock()
money = 50

def deposit():
    global money
    with lock:
        money += 40

def month():
    global money
    with lock:
        short = money < 30
    if short:
        print('short')
    else:
        with lock:
            money -= 30

ts = [threading.Thread(target=deposit), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
