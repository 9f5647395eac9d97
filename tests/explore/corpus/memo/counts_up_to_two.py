import threading

count = 0


def more():
    return count + 1


def work():
    global count
    if count < 2:
        value = more()
        count = value


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count)
