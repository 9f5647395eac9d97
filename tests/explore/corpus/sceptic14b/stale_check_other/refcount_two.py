import threading

lock = threading.Lock()
refs = {"img": 1}
data = {"img": "pixels"}


def release(k):
    with lock:
        refs[k] -= 1
        last = refs[k] == 0
    if last:
        with lock:
            del data[k]


def acquire(k):
    with lock:
        refs[k] += 1
        return data.get(k)


got = []


def user():
    got.append(acquire("img"))


ts = [threading.Thread(target=f, args=a) for f, a in ((release, ("img",)), (user, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(refs, sorted(data))
