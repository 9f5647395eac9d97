import threading, time, queue
q = queue.Queue()
threading.Timer(1000, q.put, ["late"]).start()
while q.empty():
    time.sleep(0.1)
print(q.get())
