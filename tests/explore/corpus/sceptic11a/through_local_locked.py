import threading

total = 0
ctx = threading.local()
lock = threading.Lock()


def begin():
    lock.acquire()
    ctx.value = total


def commit():
    global total
    total = ctx.value
    lock.release()


def transaction(n):
    begin()
    ctx.value += n
    commit()


ts = [threading.Thread(target=transaction, args=(n,)) for n in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
