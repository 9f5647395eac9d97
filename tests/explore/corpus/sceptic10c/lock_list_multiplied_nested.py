import threading

locks = [threading.Lock()] * 2
money = [10, 10]


def transfer(i, j, n):
    with locks[min(i, j)]:
        with locks[max(i, j)]:
            money[i] -= n
            money[j] += n


ts = [threading.Thread(target=transfer, args=a) for a in ((0, 1, 3), (1, 0, 2))]
for t in ts: t.start()
for t in ts: t.join()
print(money)
