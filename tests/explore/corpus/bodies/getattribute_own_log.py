import threading
class Audit:
    def __init__(self):
        self.log = []
        self.x = 1
    def __getattribute__(self, k):
        if k != "log":
            object.__getattribute__(self, "log").append(k)
        return object.__getattribute__(self, k)
a = Audit()
def work():
    a.x
    a.x += 1
    print(len(a.log))
t = threading.Thread(target=work)
t.start()
t.join()
