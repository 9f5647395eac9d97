import threading

left, right = threading.Lock(), threading.Lock()
version = 0


def work():
    global version
    one, two = (left, right) if version % 2 == 0 else (right, left)
    with one, two:
        version += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(version)
