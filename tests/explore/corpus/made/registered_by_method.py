import threading

class Service:
    registry = []

    def __init__(self, name):
        self.register()
        self.name = name

    def register(self):
        Service.registry.append(self)

def report():
    for service in list(Service.registry):
        service.name.upper()

ts = [threading.Thread(target=Service, args=("db",)), threading.Thread(target=report)]
for t in ts: t.start()
for t in ts: t.join()
print(len(Service.registry))
