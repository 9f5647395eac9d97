import gc, weakref
class A: pass
def f():
    a = A(); b = A(); a.o = b; b.o = a
    return weakref.ref(a)
r = f(); gc.collect(); print(r())
