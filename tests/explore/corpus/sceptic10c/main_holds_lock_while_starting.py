import threading

gate = threading.Lock()
n = 0


def work():
    global n
    with gate:
        n += 1


ts = []
with gate:
    for _ in range(3):
        ts.append(threading.Thread(target=work))
        ts[-1].start()
    assert n == 0
for t in ts:
    t.join()
print(n)
