import threading

total = 10


def work(n):
    global total
    values = [total]
    values.append(n)
    total = sum(values)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
