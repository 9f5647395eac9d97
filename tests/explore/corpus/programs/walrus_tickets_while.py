import threading

left = 3
sold = []


def window():
    global left
    while (n := left) > 0:
        sold.append(n)
        left = n - 1


ts = [threading.Thread(target=window) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(sold))
