import threading

servers = ["a", "b", "c"]
hits = {s: [] for s in servers}
index = 0


def pick():
    global index
    s = servers[index]
    index = (index + 1) % len(servers)
    return s


def client(k):
    for _ in range(3):
        hits[pick()].append(k)


ts = [threading.Thread(target=client, args=(k,)) for k in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(map(len, hits.values())))
