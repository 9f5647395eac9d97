import threading

tickets = 2
sold = 0
lock = threading.Lock()


def buy(n):
    global tickets, sold
    with lock:
        tickets -= n
        short = tickets < 0
    if short:
        with lock:
            tickets += n
    else:
        with lock:
            sold += n


threads = [threading.Thread(target=buy, args=(n,)) for n in (1, 2, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(tickets + sold)
