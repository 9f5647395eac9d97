import threading

data = threading.local()
out = {}


def work(name, n):
    data.total = 0
    for i in range(n):
        data.total += i
    out[name] = data.total


ts = [threading.Thread(target=work, args=(f"t{i}", i + 3)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out.items()))
