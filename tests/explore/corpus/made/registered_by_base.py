import threading

registry = []

class Base:
    def __init__(self):
        registry.append(self)

class Service(Base):
    def __init__(self, name):
        super().__init__()
        self.name = name

def report():
    for service in list(registry):
        service.name.upper()

ts = [threading.Thread(target=Service, args=("db",)), threading.Thread(target=report)]
for t in ts: t.start()
for t in ts: t.join()
print(len(registry))
