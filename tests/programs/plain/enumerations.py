"""Enumerations, flags, and their classes' bodies."""
import enum

seen = []
total = 0


class Colour(enum.Enum):
    RED = 1
    GREEN = RED + 1
    BLUE = enum.auto()
    seen.append("body")
    global total
    total = total + 3

    def next(self):
        global total
        total += self.value
        return Colour(self.value % 3 + 1)

    @property
    def title(self):
        return self.name.title()


class Access(enum.IntFlag):
    READ = 1
    WRITE = 2
    BOTH = READ | WRITE


def step():
    return Colour.BLUE.next()


print(list(Colour), step(), Colour.RED.title, Colour["GREEN"], Colour(3), total, seen)
print(Access.READ | Access.WRITE == Access.BOTH, Access.BOTH & 1, Access(2).name, [c.value for c in Colour])
state = Colour.RED
while state is not Colour.BLUE:
    state = state.next()
print(state, Colour.RED in Colour, {Colour.RED: 1}[Colour.RED])
Colour(9)
