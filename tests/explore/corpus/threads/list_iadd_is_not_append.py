import threading

names = []


def collect(part):
    mine = names
    mine += part


ts = [threading.Thread(target=collect, args=([c, c.upper()],)) for c in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names))
