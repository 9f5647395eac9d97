"""An uncaught exception: traceback on the terminal, exit 1."""


def fail():
    raise ValueError("一个错误")


print("before")
fail()
