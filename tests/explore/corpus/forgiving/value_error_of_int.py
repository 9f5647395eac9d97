import threading

texts, numbers, lock = {"a": "x"}, {}, threading.Lock()


def work(n):
    try:
        value = int(texts["a"])
    except ValueError:
        with lock:
            texts["a"] = "0"
        value = 0
    numbers[n] = value


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(texts["a"])
