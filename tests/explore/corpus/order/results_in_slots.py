import threading

results = [None] * 4


def square(n):
    results[n] = n * n


ts = [threading.Thread(target=square, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
