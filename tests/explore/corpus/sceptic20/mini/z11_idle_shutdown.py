import threading
import queue
inbox = queue.Queue()
running = True
answer = threading.Event()
def worker():
    global running
    if inbox.empty():
        running = False
        return
    inbox.get()
    answer.set()
def client():
    if running:
        inbox.put("job")
        answer.wait()
ts = [threading.Thread(target=f) for f in (worker, client)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
