def save(t):
    f = open('x.txt', 'w')
    f.write(t)
save('abc')
print(open('x.txt').read())
open('y.txt', 'w').write('q')
print(open('y.txt').read())
class Store:
    def __init__(self): self.f = open('z.txt', 'w'); self.n = 0
    def put(self, t): self.f.write(t); self.n += 1
s = Store(); s.put('one')
s = None
print(open('z.txt').read())
