import threading

jobs = {1: "a", 2: "b"}
done = []


def work(k):
    if k in jobs:
        job = jobs.pop(k, None)
        if job is not None:
            done.append(job)


ts = [threading.Thread(target=work, args=(k,)) for k in (1, 1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
