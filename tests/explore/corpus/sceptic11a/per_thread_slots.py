import threading

N = 3
slots = [0] * N
local = threading.local()


def work(i):
    local.steps = 0
    for _ in range(3):
        slots[i] += i + 1
        local.steps += 1
    assert local.steps == 3


ts = [threading.Thread(target=work, args=(i,), name=f"w{i}") for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slots, sum(slots))
