import threading

ready = False
results = None


def work(n):
    global ready, results
    if not ready:
        results = []
        ready = True
    results.append(n * n)


threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
