import os
import pickle
import tempfile
from multiprocessing import Process


def update(path, key):
    with open(path, "rb") as f:
        state = pickle.load(f)
    state[key] = state.get(key, 0) + 1
    tmp = "%s.%d.tmp" % (path, os.getpid())
    with open(tmp, "wb") as f:
        pickle.dump(state, f)
    os.replace(tmp, path)


if __name__ == "__main__":
    path = "state.pkl"
    with open(path, "wb") as f:
        pickle.dump({}, f)
    ps = [Process(target=update, args=(path, "visits")) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(path, "rb") as f:
        print(pickle.load(f))
