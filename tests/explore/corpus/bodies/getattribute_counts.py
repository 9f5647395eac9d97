import threading
lock = threading.Lock()
looks = 0
class Seen:
    v = 5
    def __getattribute__(self, name):
        global looks
        with lock:
            looks += 1
        return object.__getattribute__(self, name)
s = Seen()
def work():
    return s.v
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(looks)
