import threading

gate = threading.Lock()
n = 0


def work():
    global n
    with gate:
        n += 1


ts = [threading.Thread(target=work) for _ in range(2)]
with gate:
    for t in ts:
        t.start()
    for t in ts:
        t.join()
print(n)
