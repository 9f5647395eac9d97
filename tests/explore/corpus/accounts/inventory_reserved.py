import threading

stock = threading.Semaphore(3)
bought = []


def buy(customer):
    if stock.acquire(blocking=False):
        bought.append(customer)


ts = [threading.Thread(target=buy, args=(i,)) for i in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(bought), "sold")
