import threading
import weakref


class A:
    pass


keep = {'a': A()}
c = weakref.WeakValueDictionary(keep)


def look():
    if 'a' in c:
        print(c['a'] is None)


def change():
    keep.pop('a')


ts = [threading.Thread(target=f) for f in (look, change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
