import threading

tickets = list(range(5))
sold = []


def sell():
    while tickets:
        i = len(tickets) - 1
        sold.append(tickets.pop(i))


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(sold))
