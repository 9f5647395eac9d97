import weakref, threading
class Img:
    def __init__(self, name): self.name = name; self.uses = 0
cache = weakref.WeakValueDictionary(); lock = threading.Lock()
def load(n):
    with lock:
        i = cache.get(n)
        if i is None: i = cache[n] = Img(n)
        i.uses += 1
        return i
a = load('a'); b = load('a')
print(a is b, a.uses, len(cache))
a = b = None
print(len(cache), load('a').uses)
