import threading, queue
class Msg:
    def __init__(self, t): self.t = t
    def __del__(self): print('drop', self.t)
q = queue.Queue()
def w():
    while True:
        m = q.get()
        if m is None: break
        print('got', m.t)
        del m
        ack.put(1)
ack = queue.Queue()
t = threading.Thread(target=w); t.start()
for i in range(2): q.put(Msg(i)); ack.get()
q.put(None); t.join(); print('end')
