import threading
names, late, got = ["a", "b"], [], []


def work(n):
    try:
        names.remove("a")
    except ValueError:
        late.append(n)
    else:
        got.append(n)


ts = [threading.Thread(target=work, args=a) for a in ((1,), (2,))]
for t in ts: t.start()
for t in ts: t.join()
print(len(late), len(got), names)
