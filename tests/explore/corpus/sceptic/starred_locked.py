import threading

queue = [1, 2, 3, 4]
got = []
m = threading.Lock()


def take():
    global queue
    for _ in range(2):
        with m:
            first, *queue = queue
        got.append(first)


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got))
