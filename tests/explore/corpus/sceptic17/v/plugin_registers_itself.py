import threading

registry = {}


class Plugin:
    def __init__(self, name, author):
        self.name = name
        self.author = author
        registry[name] = self


def install(name, author):
    if name not in registry:
        Plugin(name, author)


ts = [threading.Thread(target=install, args=('clock', a)) for a in ('ann', 'bob')]
for t in ts: t.start()
for t in ts: t.join()
print(len(registry))
