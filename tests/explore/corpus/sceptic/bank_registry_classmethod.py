import threading


class Account:
    registry = {}

    def __init__(self, owner):
        self.owner = owner

    @classmethod
    def open(cls, owner):
        number = len(cls.registry) + 1
        acc = cls(owner)
        cls.registry[number] = acc
        return acc


ts = [threading.Thread(target=Account.open, args=(o,)) for o in ("张三", "李四", "王五")]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(a.owner for a in Account.registry.values()))
