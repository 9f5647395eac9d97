import threading

locked = False
n = 0


def work():
    global locked, n
    for _ in range(5):
        while locked:
            pass
        locked = True
        n += 1
        locked = False


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
