import threading, queue
q = queue.Queue()
stop = False
def w():
    while not stop:
        q.get()
t = threading.Thread(target=w)
t.start()
q.put(1)
stop = True
t.join()
