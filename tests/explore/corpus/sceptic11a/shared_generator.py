import threading


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


gen = numbers(6)
got = []


def take():
    for x in gen:
        got.append(x)


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
