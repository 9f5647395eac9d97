import threading

results = []


def square(n):
    results.append(n * n)


ts = [threading.Thread(target=square, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
