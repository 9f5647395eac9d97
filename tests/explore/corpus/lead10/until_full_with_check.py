import threading

lock = threading.Lock()
money = 40


def work():
    global money
    with lock:
        missing = 50 - money
    print(missing > -20)
    with lock:
        missing = 50 - money
        if missing > 0:
            money += missing

ts = [threading.Thread(target=work), threading.Thread(target=work)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
