import threading

total = 0


def work():
    global total
    total = sum(map(int, str(total))) + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
