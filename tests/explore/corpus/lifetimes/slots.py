class S:
    __slots__ = ('v', '__weakref__')
    def __init__(self): self.v = 1
    def __del__(self): print('gone')
s = S(); s.v += 1; s = S(); print('new'); s.v = 3; del s; print('end')
