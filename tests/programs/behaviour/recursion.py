"""A recursion without end."""


def again():
    return again()


try:
    again()
except RecursionError:
    print("too deep")
