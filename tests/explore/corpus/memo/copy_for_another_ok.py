import threading

lock = threading.Lock()
acc = {"a": 100, "b": 200}
pay = [100, 200]


def deposit():
    with lock:
        acc["b"] += 5
        pay[1] += 5


averages = {}


def average():
    with lock:
        values = list(acc.values())
        was = pay[:]
    result = sum(values) // len(values) + sum(was)
    with lock:
        averages["now"] = result


ts = [threading.Thread(target=f) for f in (deposit, average)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(averages))
