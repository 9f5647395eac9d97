import threading

results = []
summary = {"best": None}


def report(x):
    results.append(x)
    summary["best"] = max(results)


ts = [threading.Thread(target=report, args=(x,)) for x in (3, 8)]
for t in ts: t.start()
for t in ts: t.join()
print(summary["best"])
