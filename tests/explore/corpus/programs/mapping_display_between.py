import threading

total = 0


def work():
    global total
    got = {"old": total, "step": 1}
    total = sum(got.values())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
