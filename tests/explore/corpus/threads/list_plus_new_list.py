import threading

names = []


def collect(part):
    global names
    names = names + part


ts = [threading.Thread(target=collect, args=([c],)) for c in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(names))
