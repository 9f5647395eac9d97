import threading

orders = [1, 2, 3, 4, 5]
batches = []


def pack():
    if len(orders) >= 3:
        batch = orders[:3]
        del orders[:3]
        batches.append(len(batch))


ts = [threading.Thread(target=pack) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
