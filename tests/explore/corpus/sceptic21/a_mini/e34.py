import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


def sell():
    match len(stock):
        case 3:
            sold.append(stock.pop())
        case _:
            pass


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
