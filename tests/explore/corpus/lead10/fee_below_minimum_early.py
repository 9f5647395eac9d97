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
        if money >= 10:
            return
    with lock:
        money -= 3

ts = [threading.Thread(target=deposit), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
