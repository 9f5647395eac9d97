"""``__getattr__`` and relatives, setattr and getattr, a proxy."""
log = []


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        log.append("get " + name)
        return getattr(object.__getattribute__(self, "target"), name)

    def __setattr__(self, name, value):
        log.append("set " + name)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        log.append("del " + name)
        delattr(self.target, name)

    def __getitem__(self, key):
        log.append("item %r" % (key,))
        return key

    def __call__(self, *given):
        return given

    def append(self, item):
        log.append("append")
        return item


class Target:
    value = 1


target = Target()
proxy = Proxy(target)
proxy.value += 1
proxy.other = proxy.value * 2
print(target.value, target.other, proxy[3], proxy[1:2], proxy(1), proxy.append(5))
del proxy.other
print(log)
for name in ("a", "b"):
    setattr(target, name, len(name))
    setattr(target, name, getattr(target, name) + getattr(target, "none", 10))
print(target.a, getattr(target, "b"), getattr(target, "c", None), hasattr(target, "c"))
delattr(target, "a")
print(vars(target))
attempt = setattr
attempt(target, "z", 1)
try:
    setattr(target, 3, 4)
except TypeError as error:
    print(error)
try:
    getattr(target)
except TypeError as error:
    print(error)
print(sorted(vars(target)))
getattr(target, "nothing")
