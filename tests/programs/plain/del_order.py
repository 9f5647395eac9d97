"""When objects end: a value that is replaced lives until the store."""


class Noisy:
    def __init__(self, name):
        print("made", name)
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def __add__(self, other):
        return Noisy(self.name + other)

    def __enter__(self):
        return Noisy(self.name + " entered")

    def __exit__(self, *what):
        print("left", self.name)


class Box:
    pass


box = Box()
current = None
table = {}


def change():
    global current
    current = Noisy("a")
    current = Noisy("b")
    current += "!"
    box.current = current
    current = None
    print("only the box")
    box.current += "?"
    table[0] = box.current
    box.current = table[0] = Noisy("both")
    table[0] += "x"
    del box.current
    print("only the table")
    table.pop(0)
    print("nobody")
    with Noisy("with") as current:
        print("inside", current.name)
    current = 0
    print("end")
    for current in [Noisy("1"), Noisy("2")]:
        print("loop", current.name)
    current = 0
    (current, box.a), table[1] = (Noisy("l"), Noisy("r")), Noisy("t")
    current = box.a = table[1] = 0
    Noisy("thrown away").name
    (lambda: Noisy("lambda"))().name
    [Noisy("item")][0].name.upper()
    {"k": Noisy("value")}.get("k").name
    print("finished")


change()
