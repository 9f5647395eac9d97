import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    if len(stock) <= 2:
        return
    sold.append(stock.pop())


def bring():
    stock.append("z")



ts = [threading.Thread(target=sell), threading.Thread(target=bring)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
