import threading

stock = {"apples": 0, "pears": 0}


def deliver():
    stock.update(apples=stock["apples"] + 5)


def count():
    stock["apples"] = stock["apples"] + 1


ts = [threading.Thread(target=deliver), threading.Thread(target=count)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock["apples"])
