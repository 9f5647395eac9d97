import threading
lamp = 0
here = [0, 0]
def work(i):
    global lamp
    here[i] = 1
    lamp = 1
    1 / lamp
    here[i] = 0
    if not any(here):
        lamp = 0
ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
