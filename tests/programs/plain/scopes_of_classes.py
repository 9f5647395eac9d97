"""Names in class bodies, functions and comprehensions that are not what they seem."""
x = "global"
y = "global"


def change():
    global x, y
    x = x + "!"
    y += "!"


class Body:
    seen = x
    x = "class"
    after = x
    change()
    y += " in class"
    values = [x for _ in range(1)]

    def method(self, z=x):
        return x, z, y, self.x

    class Inner:
        outer = x
        def look(self):
            return x, __class__.__name__


def function():
    x = "local"

    class Local:
        own = x
        x = "body"
        def look(self):
            return x
        after = x

    def assign():
        nonlocal x
        x = "assigned"
        return Local().look()

    return Local.own, Local.after, Local().look(), assign(), x


def early():
    try:
        return y2
    except NameError as error:
        first = str(error)
    y2 = 1
    return first, y2, [y2 for y2 in range(2)], y2


print(Body.seen, Body.after, Body.y, Body.values, Body().method(), Body.Inner.outer, Body.Inner().look())
print(function(), early(), x, y)
print([[x for x in [x]] for _ in "a"], {x: y for y in [y]}, list(x for x in [x, y]))
def late():
    print(x)
    x = 1
late()
