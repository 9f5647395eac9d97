from concurrent.futures import ThreadPoolExecutor
import weakref
class Arg:
    def __init__(self, v): self.v = v
def w(a): a.v += 1; return a.v
with ThreadPoolExecutor(1) as ex:
    a = Arg(1); f = ex.submit(w, a); print(f.result()); r = weakref.ref(a)
del a
print(r())
