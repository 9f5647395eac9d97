import threading

total = 0


def work(n):
    global total
    own = 0
    for i in range(n):
        own += i
    total += own


ts = [threading.Thread(target=work, args=(100,)) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
