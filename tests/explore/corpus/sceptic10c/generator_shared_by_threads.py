import threading


def ticket_numbers(limit):
    n = 0
    while n < limit:
        n += 1
        yield n


tickets = ticket_numbers(6)
sold = []


def window(name):
    for number in tickets:
        sold.append((name, number))


ts = [threading.Thread(target=window, args=(f'窗口{i}',)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold))
