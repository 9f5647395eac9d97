import threading

class Groups(dict):
    def __missing__(self, key):
        value = []
        self[key] = value
        return value

g = Groups()

def put(w):
    g["k"].append(w)

ts = [threading.Thread(target=put, args=(w,)) for w in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(g["k"]))
