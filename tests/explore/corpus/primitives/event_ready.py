import threading

ready = threading.Event()
config = None
lines = []


def worker(i):
    ready.wait()
    lines.append(config["name"] + str(i))


ts = [threading.Thread(target=worker, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
config = {"name": "node"}
ready.set()
for t in ts:
    t.join()
print(sorted(lines))
