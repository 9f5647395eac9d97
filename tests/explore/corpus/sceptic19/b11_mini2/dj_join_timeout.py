import threading

a, b = threading.Lock(), threading.Lock()
done = []


def one():
    with a:
        with b:
            done.append(1)


def two():
    with b:
        with a:
            done.append(2)


ts = [threading.Thread(target=f, daemon=True) for f in (one, two)]
for t in ts: t.start()
for t in ts: t.join(timeout=5)
print("bye")
