import threading

lock = threading.Lock()
money = 50

def deposit():
    global money
    with lock:
        money += 40

def spend_other():
    global money
    with lock:
        if money >= 30:
            money -= 30

def month():
    global money
    with lock:
        short = money < 30
    if short:
        print('short')
    else:
        with lock:
            money -= 30

ts = [threading.Thread(target=deposit), threading.Thread(target=month), threading.Thread(target=spend_other)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
