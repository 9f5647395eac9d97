import threading

lock = threading.Lock()
money = 50

def deposit():
    global money
    with lock:
        money += 40

def enough(n):
    with lock:
        if money < n:
            return False
    return True

def month():
    global money
    if enough(30):
        with lock:
            money -= 30

ts = [threading.Thread(target=deposit), threading.Thread(target=month), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
