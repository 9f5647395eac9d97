import threading

busy = False
money = 0


def work():
    global busy, money
    while busy:
        pass
    busy = True
    money += 10
    busy = False


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(money)
