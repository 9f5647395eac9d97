import threading

seen, lock = [], threading.Lock()


def work(n):
    try:
        seen.index("x")
    except ValueError:
        with lock:
            if "x" not in seen:
                seen.append("x")


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
