import os
import select


def child(name, w):
    for _ in range(2):
        os.write(w, name.encode())
    os._exit(0)


ends = {}
pids = []
for name in 'ab':
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(r)
        child(name, w)
    os.close(w)
    ends[r] = name
    pids.append(pid)

counts = {'a': 0, 'b': 0}
while ends:
    ready, _, _ = select.select(list(ends), [], [])
    for r in ready:
        data = os.read(r, 10)
        if not data:
            os.close(r)
            del ends[r]
        else:
            counts[data[:1].decode()] += len(data)
for pid in pids:
    os.waitpid(pid, 0)
print(counts)
