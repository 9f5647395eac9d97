import threading

orders = list(range(8))
packed = []


def pack():
    if len(orders) >= 5:
        for _ in range(3):
            packed.append(orders.pop())


ts = [threading.Thread(target=pack) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
