import threading

tickets = [1, 2, 3]
sold = []


def clerk():
    while True:
        try:
            number = tickets.pop()
        except IndexError:
            return
        sold.append(number)


ts = [threading.Thread(target=clerk) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sold", sorted(sold))
