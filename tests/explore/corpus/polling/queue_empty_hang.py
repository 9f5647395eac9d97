import threading, queue, time
q = queue.Queue(); go = threading.Event()
def producer():
    go.wait()
    q.put(1)
threading.Thread(target=producer, daemon=True).start()
while q.empty():
    time.sleep(0.01)
go.set()
print(q.get())
