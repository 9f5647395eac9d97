import threading
first, second = None, []
def count(n):
    global first
    if first is None:
        first = 1
    else:
        second.append(1)
ts = [threading.Thread(target=count, args=a) for a in ((1,), (1,))]
for t in ts: t.start()
for t in ts: t.join()
print(second)
