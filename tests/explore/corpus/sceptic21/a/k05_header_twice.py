import threading

printed = False


def row(n):
    global printed
    if not printed:
        print("header")
        printed = True
    print("row")


ts = [threading.Thread(target=row, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
