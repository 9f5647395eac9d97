import threading

stock = [1, 2]
out = []


def work():
    while stock:
        try:
            out.append(stock.pop())
        except IndexError:
            break


ts = [threading.Thread(target=work) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(out))
