import threading

total = 0


def work():
    global total
    f = lambda old=total: old + 1
    total = f()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
