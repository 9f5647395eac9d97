import threading

n = 0


def work(k):
    global n
    for _ in range(k):
        n += 1


ts = [threading.Thread(target=work(2)), threading.Thread(target=work(2))]
for t in ts: t.start()
for t in ts: t.join()
print(n)
