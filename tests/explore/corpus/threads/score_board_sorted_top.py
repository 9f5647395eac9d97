import threading

top = []


def report(name, score):
    global top
    top = sorted(top + [(score, name)], reverse=True)[:3]


ts = [threading.Thread(target=report, args=a) for a in (("a", 5), ("b", 9), ("c", 7))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(top)
