class Res:
    def __init__(self, n): self.n = n
    def __del__(self): print('free', self.n)
pool = {}
pool['a'] = Res('a'); pool['b'] = Res('b')
print(pool['a'].n)
pool['a'].n += '2'
del pool['a']
print('deleted a')
pool['b'] = Res('b2')
print('replaced b')
pool = {}
print('emptied')
