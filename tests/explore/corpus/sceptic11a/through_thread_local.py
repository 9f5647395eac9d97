import threading

total = 0
ctx = threading.local()


def begin():
    ctx.value = total


def commit():
    global total
    total = ctx.value


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
