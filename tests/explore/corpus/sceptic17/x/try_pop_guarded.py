import threading

box = [1, 2, 3]
got = []


def take():
    while box:
        try:
            got.append(box.pop())
        except IndexError:
            break


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
