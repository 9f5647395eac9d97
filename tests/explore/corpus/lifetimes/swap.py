class R:
    def __init__(self, n): self.n = n
    def __del__(self): print('gone', self.n)
    def merge(self, o): self.n += o.n; return self
a, b = R('a'), R('b')
a.merge(b); b = a; print('merged', b.n)
a = a.merge(R('c')); print(a.n); b = 0; a = 0; print('z')
