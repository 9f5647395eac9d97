import threading


class Person:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name


line = [Person("a"), Person("b"), Person("c"), Person("d")]


def leave(name):
    line.remove(Person(name))


threads = [threading.Thread(target=leave, args=(name,)) for name in ("a", "b")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*[one.name for one in line])
