import threading

lock = threading.Lock()
money = 40


def work():
    global money
    while True:
        with lock:
            old = money
        new = old // 4
        with lock:
            if money == old:
                money += new
                return

ts = [threading.Thread(target=work), threading.Thread(target=work)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
