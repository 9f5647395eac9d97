import threading

registry = []

class Service:
    def __init__(self, name):
        self.name = name
        registry.append(self)

def report():
    for service in list(registry):
        if not service.name:
            print("no name")

ts = [threading.Thread(target=Service, args=("db",)), threading.Thread(target=report)]
for t in ts: t.start()
for t in ts: t.join()
print(len(registry))
