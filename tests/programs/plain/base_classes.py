"""Class statements with keywords, metaclasses, decorators; super in every form."""
made = []
count = 0


class Meta(type):
    def __new__(meta, name, bases, body, **options):
        made.append((name, sorted(options.items())))
        return super().__new__(meta, name, bases, body)

    def __init__(cls, name, bases, body, **options):
        super().__init__(name, bases, body)
        cls.count = 0


def counted(cls):
    global count
    count += 1
    cls.number = count
    return cls


@counted
class First(metaclass=Meta, flavour="plain"):
    """A docstring."""
    def run(self):
        First.count += 1
        return ["first"]


@counted
class Second(First, flavour=count):
    def run(self):
        found = super().run()
        found.append("second")
        super(Second, self).run().append("lost")
        __class__.count += 10
        return found

    @classmethod
    def build(cls, *given):
        cls.count += 100
        return cls()

    @staticmethod
    def plain(x=count):
        return x


print(made, First.number, Second.number)
print(Second.build(1).run(), First.count, Second.count)
print(Second.plain(), First.__doc__, Second.__qualname__, Second.run.__qualname__)
