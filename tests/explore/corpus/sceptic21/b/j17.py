import threading

out = []
ts = []
for i in range(3):
    t = threading.Thread(target=lambda: out.append(i))
    t.start()
    ts.append(t)
for t in ts:
    t.join()
print(sorted(out))
