import threading

count = 0


def bid(offer):
    global count
    if offer > count:
        count = offer


def work():
    bid(count + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
