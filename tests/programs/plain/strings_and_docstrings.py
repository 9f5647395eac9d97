"""Docstrings stay; strings are not touched."""
'a second string'
count = 0


def function():
    "doc"
    global count
    count += 1


def closure():
    """closure's doc"""
    value = 0
    def inner():
        """inner's doc"""
        nonlocal value
        value += 1
    inner()
    return inner.__doc__, value


def no_doc():
    f"{count}"
    b"bytes"


class Thing:
    """class doc"""
    count
    def method(self):
        r"""raw \doc"""
        self.x = 1


class Bare:
    ...


def only():
    """only a docstring"""


def only_token():
    value = 1
    def look(): return value
    value = 2
    return look()


function()
function()
print(__doc__, function.__doc__, closure(), closure.__doc__, no_doc.__doc__, Thing.__doc__, Thing.method.__doc__)
print(Bare.__doc__, only(), only.__doc__, only_token(), only_token.__doc__, count)
