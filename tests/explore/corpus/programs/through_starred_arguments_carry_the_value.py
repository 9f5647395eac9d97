import threading

total = 0


def store(*given):
    global total
    total = sum(given)


def work():
    store(total, 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
