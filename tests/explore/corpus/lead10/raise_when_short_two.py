import threading

lock = threading.Lock()
money = 50

def deposit():
    global money
    with lock:
        money += 40

def check(n):
    with lock:
        if money < n:
            raise ValueError('short')

def month():
    global money
    try:
        check(30)
        with lock:
            money -= 30
    except ValueError:
        print('no')

ts = [threading.Thread(target=deposit), threading.Thread(target=month), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
