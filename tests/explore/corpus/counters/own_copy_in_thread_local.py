import threading

local = threading.local()
results = []


def work():
    local.n = 0
    for _ in range(100):
        local.n += 1
    results.append(local.n)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results, sum(results))
