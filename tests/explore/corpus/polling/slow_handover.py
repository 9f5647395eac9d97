import threading, time
flags = [threading.Event() for _ in range(3)]
flags[0].set()
out = []
def w(i):
    for _ in range(5):
        while not flags[i].is_set():
            time.sleep(0.01)
        flags[i].clear()
        out.append(i)
        flags[(i + 1) % 3].set()
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
for t in ts: t.start()
while any(t.is_alive() for t in ts):
    time.sleep(0.01)
print(out)
