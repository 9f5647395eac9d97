import threading

LIMITS = {"gold": 1, "tin": 0}
store = {"gold": [1, 2], "tin": [3]}
out = []


def take(kind):
    if len(store[kind]) > LIMITS[kind]:
        out.append(store[kind].pop())


ts = [threading.Thread(target=take, args=("gold",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
