import os
import pickle


def child(part):
    r, w = os.pipe()
    if os.fork() == 0:
        os.close(r)
        os.write(w, pickle.dumps([n * n for n in part]))
        os._exit(0)
    os.close(w)
    return r


readers = [child(range(k, 2000, 2)) for k in range(2)]
total = 0
for r in readers:
    with os.fdopen(r, 'rb') as f:
        total += len(pickle.load(f))
for _ in readers:
    os.wait()
print(total)
