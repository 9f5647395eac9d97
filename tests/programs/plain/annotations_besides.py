"""Annotations of what is no simple name: worked out last, and kept nowhere."""


def said(what, value=int):
    print(what)
    return value


class Box:
    pass


box = Box()
cells = {}
box.size: said("annotation of an attribute") = said("its value", 3)
cells[said("key", "k")]: said("annotation of an item") = said("another value", 4)
box.label: said("alone")


class Kept:
    cells[said("key in a class", "c")]: said("annotation in a class") = 5
    name: str = "kept"


def inside():
    box.weight: said("never") = said("value inside", 6)
    cells["f"]: undefined = 7


inside()
print(box.__dict__, cells, __annotations__ if "__annotations__" in globals() else {}, Kept.__annotations__)
try:
    cells["x"]: undefined_there = said("stored before", 8)
except NameError as error:
    print(error, cells["x"])
