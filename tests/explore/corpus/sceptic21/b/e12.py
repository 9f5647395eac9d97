import threading

jobs = list(range(5))
done = []


def worker():
    while True:
        try:
            job = jobs.pop()
        except IndexError:
            break
        done.append(job * 2)


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
