import weakref
class S:
    _i = None
    def __new__(cls):
        o = cls._i() if cls._i else None
        if o is None: o = super().__new__(cls); cls._i = weakref.ref(o); print('new')
        return o
a = S(); a.x = 1; b = S(); print(a is b); del a, b; c = S(); print(hasattr(c, 'x'))
