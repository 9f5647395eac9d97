import threading

MINIMUM = 2
stock = ['a', 'b', 'c']
sold = []


def sell():
    if len(stock) > MINIMUM:
        sold.append(stock.pop())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('enough left:', len(stock) >= MINIMUM)
