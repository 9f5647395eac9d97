import threading
xs = []
def count():
    try:
        xs[0] += 1
    except IndexError:
        xs.append(1)
ts = [threading.Thread(target=count) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(xs)
