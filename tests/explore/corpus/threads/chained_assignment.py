import threading

n = last = 0


def work():
    global n, last
    for _ in range(2):
        last = n = n + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
