import threading

load = {"a": 0, "b": 0}


def client():
    s = min(load, key=load.get)
    load[s] = load[s] + 1


ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(load.values()))
