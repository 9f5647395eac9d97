import threading


seen = set()


def work():
    if 1 not in seen:
        seen.add(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
