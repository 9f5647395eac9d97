import threading

total = 0
parts = [0, 0]


def work(i, base):
    parts[i] = base + i * 10


for round_number in range(3):
    ts = [threading.Thread(target=work, args=(i, 5)) for i in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    total += sum(parts)
print(total)
