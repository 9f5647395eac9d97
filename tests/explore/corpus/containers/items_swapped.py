import threading
a = [1, 2]
def work():
    a[0], a[1] = a[1], a[0]
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
