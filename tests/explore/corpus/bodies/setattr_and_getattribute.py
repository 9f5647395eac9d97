import threading
class Audit:
    def __init__(self): object.__setattr__(self, "log", [])
    def __setattr__(self, k, v):
        self.log.append(k)
        object.__setattr__(self, k, v)
    def __getattribute__(self, k):
        if k != "log": object.__getattribute__(self, "log").append("get " + k)
        return object.__getattribute__(self, k)
a = Audit()
def work():
    a.x = 1
    a.x += 1
    print(a.log)
t = threading.Thread(target=work)
t.start()
t.join()
