import threading

total = 0


def work():
    global total
    pair = (total, 0)
    for _ in range(2):
        pair = (pair[0] + 1, pair[1] + 1)
    total, _ = pair


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
