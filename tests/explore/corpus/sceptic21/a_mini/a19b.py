import threading

tickets = 2
lock = threading.Lock()


def buy(n):
    global tickets
    with lock:
        tickets -= n
        short = tickets < 0
    if short:
        with lock:
            tickets += n


def careless(n):
    global tickets
    with lock:
        tickets -= n
        short = tickets < 0
    if short:
        with lock:
            tickets = 0


threads = [threading.Thread(target=buy, args=(1,)), threading.Thread(target=buy, args=(2,)), threading.Thread(target=careless, args=(1,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
