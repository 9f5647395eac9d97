import threading

total = 0


def work():
    global total
    a = total
    b = a + 1 if a < 100 else 0
    total = b


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
