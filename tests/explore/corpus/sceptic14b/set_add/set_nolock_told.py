import threading


seen = set()
new = []


def work():
    if 1 not in seen:
        seen.add(1)
        new.append(1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(new))
