import threading

config = None
lines = []


def worker(i):
    lines.append(config["name"] + str(i))


ts = [threading.Thread(target=worker, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
config = {"name": "node"}
for t in ts:
    t.join()
print(sorted(lines))
