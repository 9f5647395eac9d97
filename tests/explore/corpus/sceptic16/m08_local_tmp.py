import threading

total = 0
mine = threading.local()


def work():
    global total
    for _ in range(2):
        mine.tmp = total
        mine.tmp += 1
        total = mine.tmp


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
