import threading

lock = threading.Lock()
jobs = {"a": "new"}


def work():
    with lock:
        jobs["a"] = "done"


def sweep():
    while True:
        with lock:
            done = jobs["a"] == "done"
        if done:
            break
    with lock:
        del jobs["a"]


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (sweep, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(jobs)
