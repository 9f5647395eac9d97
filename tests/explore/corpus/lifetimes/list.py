class Res:
    def __init__(self, n): self.n = n
    def __del__(self): print('free', self.n)
l = [Res(i) for i in range(3)]
for r in l: r.n *= 10
del r
l.pop(); print('popped')
del l[0]; print('deleted')
l = None; print('none')
