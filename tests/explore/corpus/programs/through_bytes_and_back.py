import threading

total = 0


def work():
    global total
    packed = total.to_bytes(4, "big")
    n = int.from_bytes(packed, "big")
    total = n + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
