import weakref
class T: pass
t = T(); t.name = 'tmp'
f = weakref.finalize(t, print, 'cleaned')
print(f.alive); del t; print(f.alive)
