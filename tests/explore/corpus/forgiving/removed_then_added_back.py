import threading

left, right, lock = {"x": 1}, {}, threading.Lock()


def work(n):
    with lock:
        try:
            value = left.pop("x")
        except KeyError:
            return
        right["x"] = value


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left, right)
