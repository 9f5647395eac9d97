import threading

n = 2


def one_more():
    global n
    k = 0
    for _ in range(n):
        k += 1
    k += 1
    n = k


ts = [threading.Thread(target=one_more) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
