import threading
table = None
def get():
    global table
    if table is None:
        table = tuple(2 ** i for i in range(3))
    return table
out = []
def work():
    out.append(get())
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out[0])
