import threading

left, right = threading.Lock(), threading.Lock()


def pick(name):
    for turn in range(3):
        first, second = left, right
        if name == 2 and turn == 2:
            first, second = right, left
        with first:
            with second:
                pass


ts = [threading.Thread(target=pick, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
