import threading

a, b = threading.Lock(), threading.Lock()
done = []


def usual():
    for i in range(5):
        with a:
            with b:
                done.append(i)


def sometimes():
    for i in range(5):
        first, second = (b, a) if i == 3 else (a, b)
        with first:
            with second:
                done.append(i)


ts = [threading.Thread(target=f) for f in (usual, sometimes)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(len(done))
