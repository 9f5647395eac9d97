import threading

stock = {"pen": 1, "ink": 2}


def raise_all():
    global stock
    stock = {name: number + 1 for name, number in stock.items()}


ts = [threading.Thread(target=raise_all) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(stock)
