import threading

total = 0
local = threading.local()


def begin():
    local.seen = total


def commit():
    global total
    total = local.seen + 1


def work():
    begin()
    commit()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
