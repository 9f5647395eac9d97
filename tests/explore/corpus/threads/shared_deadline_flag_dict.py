import threading

config = {"verbose": False, "limit": 3}
out = []


def worker(k):
    for i in range(config["limit"]):
        if config["verbose"]:
            out.append((k, i))


ts = [threading.Thread(target=worker, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
config["verbose"] = True
for t in ts:
    t.join()
print(len(out) <= 6)
