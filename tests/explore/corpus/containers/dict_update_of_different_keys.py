import threading

stock = {"apples": 0, "pears": 0}


def apples():
    for _ in range(3):
        stock.update(apples=stock["apples"] + 1)


def pears():
    for _ in range(3):
        stock.update({"pears": stock["pears"] + 1})


ts = [threading.Thread(target=apples), threading.Thread(target=pears)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
