import threading

items = []


def put(x):
    global items
    for _ in range(5):
        items += [x]


ts = [threading.Thread(target=put, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(items))
