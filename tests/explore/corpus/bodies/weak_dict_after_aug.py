import threading, weakref
class A:
    pass
live = weakref.WeakSet()
def work():
    a = A()
    live.add(a)
    a.n = 0
    a.n += 1
    a = None
    print(len(live))
t = threading.Thread(target=work)
t.start()
t.join()
