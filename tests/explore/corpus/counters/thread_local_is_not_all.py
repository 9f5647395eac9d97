import threading

local = threading.local()


class Shared:
    total = 0


shared = Shared()


def work():
    local.total = 0
    for _ in range(100):
        local.total += 1
    shared.total += local.total


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shared.total)
