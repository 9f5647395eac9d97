import threading

data, lock = {"n": "x"}, threading.Lock()


def work(n):
    with lock:
        try:
            data["n"] = int(data["n"]) + n
        except ValueError:
            data["n"] = n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data)
