import threading

lock = threading.Lock()
refs = {"img": 1}
data = {"img": "pixels"}


def release(k):
    with lock:
        refs[k] -= 1
        if refs[k] == 0:
            del data[k]


def acquire(k):
    with lock:
        if k not in data:
            return None
        refs[k] += 1
        return data[k]


got = []


def user():
    got.append(acquire("img"))


ts = [threading.Thread(target=f, args=a) for f, a in ((release, ("img",)), (user, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(got))
