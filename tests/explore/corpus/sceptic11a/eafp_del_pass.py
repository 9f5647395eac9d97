import threading
left, late = {"a": 1}, []


def work(n):
    try:
        del left["a"]
    except KeyError:
        late.append(n)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(late))
