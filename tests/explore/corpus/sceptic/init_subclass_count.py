import threading


class Base:
    kinds = 0

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Base.kinds += 1


class A(Base):
    pass


class B(Base):
    pass


def look(out):
    out.append(Base.kinds)


out = []
ts = [threading.Thread(target=look, args=(out,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out[0])
