import threading
started = False
count = 0
lock = threading.Lock()
go = threading.Event()
def work():
    global count
    if not started:
        go.wait()
    with lock:
        count += 1
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
started = True
go.set()
for t in ts: t.join()
print(count)
