import threading
xs = []
def work():
    global xs
    xs = xs + [1]
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
