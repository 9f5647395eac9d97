import json
import threading


class Store:
    def __init__(self):
        self.users = {"a": {"age": 1}, "b": {"age": 2}}

    def save(self):
        return json.dumps({"users": self.users}, indent=4, ensure_ascii=False)

    def add(self):
        self.users["c"] = {"age": 3}


store = Store()


ts = [threading.Thread(target=f) for f in (store.save, store.add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(store.users))
