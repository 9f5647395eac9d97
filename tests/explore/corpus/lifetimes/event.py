import threading, weakref
class W(threading.Thread):
    def __init__(self): super().__init__(); self.res = None
    def run(self): self.res = 5
w = W(); w.start(); w.join(); print(w.res); r = weakref.ref(w); w = None; print(r() is None)
l = threading.Lock(); 
with l: pass
