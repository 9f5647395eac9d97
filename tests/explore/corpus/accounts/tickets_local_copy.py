import threading

tickets = 10
lock = threading.Lock()
sold = []


def sell(name):
    global tickets
    for _ in range(3):
        number = tickets
        if number > 0:
            sold.append((name, number))
            with lock:
                tickets = number - 1


ws = [threading.Thread(target=sell, args=(n,)) for n in "AB"]
for w in ws:
    w.start()
for w in ws:
    w.join()
print(tickets)
