import threading

results = []


def square(n):
    results.append(n * n)


threads = []
for i in range(3):
    t = threading.Thread(target=lambda: square(i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(sorted(results))
