import threading

lock = threading.Lock()
money = 40


def work():
    global money
    with lock:
        interest = money // 10
        money += interest

ts = [threading.Thread(target=work), threading.Thread(target=work)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
