import threading

tickets = [1, 2, 3]
sold = []


def clerk():
    while len(tickets) > 0:
        number = tickets.pop()
        sold.append(number)


ts = [threading.Thread(target=clerk) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sold", sorted(sold))
