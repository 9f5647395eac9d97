import threading

record = 0
jumps = {"ann": [3, 7], "bob": [5, 6]}


def compete(name):
    global record
    for j in jumps[name]:
        record = max(record, j)


ts = [threading.Thread(target=compete, args=(n,)) for n in jumps]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("record", record)
