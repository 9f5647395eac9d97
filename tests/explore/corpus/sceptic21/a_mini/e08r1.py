import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    n = len(stock)
    if n > 2:
        sold.append(stock.pop())


def bring():
    stock.append("z")



ts = [threading.Thread(target=sell), threading.Thread(target=bring)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
