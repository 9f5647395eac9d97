import threading

items = []


def put(x):
    global items
    items = items + [x]


ts = [threading.Thread(target=put, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(items))
