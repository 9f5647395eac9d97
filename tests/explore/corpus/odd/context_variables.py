import threading
import contextvars

user = contextvars.ContextVar("user", default=None)
seen = []


def handle(name):
    user.set(name)
    seen.append(user.get())


ts = [threading.Thread(target=handle, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(seen))
