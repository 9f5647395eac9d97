import threading
log = []
class Audit:
    def __getattribute__(self, k):
        log.append("get " + k)
        return object.__getattribute__(self, k)
a = Audit()
def work():
    a.x = 1
    a.x += 1
    a.x
    print(log)
t = threading.Thread(target=work)
t.start()
t.join()
