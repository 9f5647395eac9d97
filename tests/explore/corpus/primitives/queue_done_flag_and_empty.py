import threading, queue
q = queue.Queue()
done = False
def w():
    while not done or not q.empty():
        q.get()
def p():
    global done
    for i in range(2): q.put(i)
    done = True
ts = [threading.Thread(target=f) for f in (p, w)]
for t in ts: t.start()
for t in ts: t.join()
