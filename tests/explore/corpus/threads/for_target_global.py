import threading

i = 100
seen = []


def work():
    for i in range(3):
        seen.append(i)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seen), i)
