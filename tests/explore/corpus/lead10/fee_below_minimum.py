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
        poor = money < 10
    if poor:
        with lock:
            money -= 3

ts = [threading.Thread(target=deposit), threading.Thread(target=month)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('end')
