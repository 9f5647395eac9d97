import threading


class EventBus:
    def __init__(self):
        self.handlers = {}

    def subscribe(self, topic, fn):
        self.handlers.setdefault(topic, []).append(fn)

    def broadcast(self, message):
        for topic in self.handlers:
            for fn in self.handlers[topic]:
                fn(message)


bus = EventBus()
seen = []
bus.subscribe("log", seen.append)
bus.subscribe("mail", seen.append)

a = threading.Thread(target=bus.broadcast, args=("hello",))
b = threading.Thread(target=bus.subscribe, args=("sms", seen.append))
a.start()
b.start()
a.join()
b.join()
print(len(seen) >= 2)
