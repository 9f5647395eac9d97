import contextvars
import threading

n = contextvars.ContextVar("n", default=0)
out = {}


def work(name):
    for _ in range(4):
        n.set(n.get() + 1)
    out[name] = n.get()


ts = []
for i in range(3):
    ctx = contextvars.copy_context()
    ts.append(threading.Thread(target=ctx.run, args=(work, i)))
for t in ts:
    t.start()
for t in ts:
    t.join()
assert out == {0: 4, 1: 4, 2: 4}
print(n.get())
