import threading

registry = []

def register(thing):
    registry.append(thing)

class Service:
    def __init__(self, name):
        register(self)
        self.name = name

def report():
    for service in list(registry):
        service.name.upper()

ts = [threading.Thread(target=Service, args=("db",)), threading.Thread(target=report)]
for t in ts: t.start()
for t in ts: t.join()
print(len(registry))
