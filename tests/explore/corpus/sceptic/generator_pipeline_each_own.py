import threading


def numbers(n):
    total = 0
    for i in range(n):
        total += i
        yield total


out = []


def work():
    last = 0
    gen = numbers(4)
    for x in gen:
        last += x
    out.append(last + 2)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
