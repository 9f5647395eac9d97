import threading

total = 0


def store(**given):
    global total
    total = given["value"]


def work():
    store(value=total + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
