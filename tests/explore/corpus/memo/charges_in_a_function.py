import threading

paid = {}
bookings = []


def charge(n):
    bookings.append(n)
    return 2 * n


def price(n):
    if n not in paid:
        paid[n] = charge(n)
    return paid[n]


ts = [threading.Thread(target=price, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(bookings))
